class Gate:
    def permits(self, obj, /):
        roles = [role for role in obj.roles if role.keeps(self.name)]
        return obj.owner or any(role.opens for role in roles)
