class Gate:
    def permits(self, member):
        roles = [role for role in member.roles if role.keeps(self.name)]
        return member.owner or any(role.opens for role in roles)
