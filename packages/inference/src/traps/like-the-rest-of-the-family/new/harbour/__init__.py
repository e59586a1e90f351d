class Channel:
    def send(self, text):
        return self.line.write(text.encode())


class TextChannel(Channel):
    def clone(self, name=None):
        return self.guild.copy_channel(self, name or self.name, kind="text")

    def delete(self, reason=None):
        return self.guild.drop_channel(self.id, reason)

    def mention(self):
        return f"#{self.name}"

    def topic(self):
        return self.data["topic"]


class ForumChannel(Channel):
    def clone(self, name=None):
        return self.guild.copy_channel(self, name or self.name, tags=[tag.copy() for tag in self.tags])

    def delete(self, reason=None):
        return self.guild.drop_channel(self.id, reason)

    def mention(self):
        return f"#{self.name}"

    def topic(self):
        return self.data["topic"]
