using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What people do in their clients, and what a test arranges.</summary>
internal sealed partial class World
{
    /// <summary>What everybody may do in a new guild.</summary>
    public const Permissions EveryoneAtFirst =
        Permissions.ViewChannel
        | Permissions.SendMessages
        | Permissions.EmbedLinks
        | Permissions.AttachFiles
        | Permissions.ReadMessageHistory
        | Permissions.AddReactions
        | Permissions.UseExternalEmojis
        | Permissions.UseApplicationCommands
        | Permissions.CreatePublicThreads
        | Permissions.SendMessagesInThreads;

    public UserId AddPerson(string username, string globalName, string persona = "User")
    {
        lock (Gate)
        {
            var user = new SandboxUser(Ids.Next<User>(), username, globalName, persona);
            Users.Add(user.Id, user);
            return user.Id;
        }
    }

    /// <summary>Makes a guild of which <paramref name="owner"/> is the only member.</summary>
    public GuildId AddGuild(string name, UserId owner)
    {
        lock (Gate)
        {
            var guild = new SandboxGuild(Ids.Next<Guild>(), name, owner);
            var everyone = new SandboxRole(guild.Id.As<Role>(), "@everyone", EveryoneAtFirst);
            guild.Roles.Add(everyone.Id, everyone);
            Guilds.Add(guild.Id, guild);
            AddMember(guild.Id, owner);
            return guild.Id;
        }
    }

    public void AddMember(GuildId guild, UserId user, params IReadOnlyList<RoleId> roles)
    {
        lock (Gate)
        {
            var member = new SandboxMember(Users[user], Now);
            member.Roles.UnionWith(roles);
            Guilds[guild].Members[user] = member;
            TellGuild(guild);
        }
    }

    public void RemoveMember(GuildId guild, UserId user)
    {
        lock (Gate)
        {
            Guilds[guild].Members.Remove(user);
            TellGuild(guild);
        }
    }

    /// <summary>Adds the bot with the role that an invitation makes for it.</summary>
    public RoleId AddBot(GuildId guild)
    {
        lock (Gate)
        {
            var role = AddRole(guild, Users[BotId].GlobalName, Options.BotPermissions, managed: true);
            AddMember(guild, BotId, role);
            return role;
        }
    }

    /// <summary>Takes the bot out of the guild, with its role and with what it granted to itself in channels.</summary>
    public void RemoveBot(GuildId guild)
    {
        lock (Gate)
        {
            if (Guilds[guild].Members.Remove(BotId, out var member))
            {
                foreach (var role in member.Roles)
                {
                    DeleteRole(guild, role);
                }
            }

            TellGuild(guild);
        }
    }

    public RoleId AddRole(
        GuildId guild,
        string name,
        Permissions permissions = Permissions.None,
        int color = 0,
        bool managed = false
    )
    {
        lock (Gate)
        {
            var roles = Guilds[guild].Roles;
            var role = new SandboxRole(Ids.Next<Role>(), name, permissions)
            {
                Position = roles.Count,
                Color = color,
                Managed = managed,
            };
            roles.Add(role.Id, role);
            TellGuild(guild);
            return role.Id;
        }
    }

    public void SetRolePermissions(GuildId guild, RoleId role, Permissions permissions)
    {
        lock (Gate)
        {
            Guilds[guild].Roles[role].Permissions = permissions;
            TellGuild(guild);
        }
    }

    public void GiveRole(GuildId guild, UserId user, RoleId role)
    {
        lock (Gate)
        {
            Guilds[guild].Members[user].Roles.Add(role);
            TellGuild(guild);
        }
    }

    public void TakeRole(GuildId guild, UserId user, RoleId role)
    {
        lock (Gate)
        {
            Guilds[guild].Members[user].Roles.Remove(role);
            TellGuild(guild);
        }
    }

    public void DeleteRole(GuildId guild, RoleId role)
    {
        lock (Gate)
        {
            Guilds[guild].Roles.Remove(role);
            foreach (var member in Guilds[guild].Members.Values)
            {
                member.Roles.Remove(role);
            }

            foreach (var channel in ChannelsOf(guild))
            {
                channel.Overwrites.RemoveAll(overwrite => !overwrite.OfMember && overwrite.Id == role.Value);
            }

            TellGuild(guild);
        }
    }

    public ChannelId AddChannel(
        GuildId guild,
        string name,
        ChannelType type = ChannelType.GuildText,
        ChannelId? parent = null,
        params IReadOnlyList<SandboxOverwrite> overwrites
    )
    {
        lock (Gate)
        {
            var channel = new SandboxChannel(Ids.Next<Channel>(), type, guild, name)
            {
                ParentId = parent,
                Position = ChannelsOf(guild).Count(),
            };
            channel.Overwrites.AddRange(overwrites);
            Channels.Add(channel.Id, channel);
            TellGuild(guild);
            return channel.Id;
        }
    }

    /// <summary>Replaces what one role or member is granted and denied in a channel.</summary>
    public void SetOverwrite(ChannelId channel, SandboxOverwrite overwrite)
    {
        lock (Gate)
        {
            var overwrites = Channels[channel].Overwrites;
            overwrites.RemoveAll(entry => entry.Id == overwrite.Id);
            overwrites.Add(overwrite);
            TellGuild(Channels[channel].GuildId);
        }
    }

    /// <returns><see langword="false"/> where there is no such channel.</returns>
    public bool DeleteChannelByHand(ChannelId id)
    {
        lock (Gate)
        {
            if (!Channels.TryGetValue(id, out var channel))
            {
                return false;
            }

            Remove(channel);
            return true;
        }
    }

    /// <returns><see langword="false"/> where there is no such message.</returns>
    public bool DeleteMessageByHand(MessageId id)
    {
        lock (Gate)
        {
            if (!TryFindMessage(id, out var channel, out var message))
            {
                return false;
            }

            Remove(channel, message);
            return true;
        }
    }

    /// <summary>Writes in a channel as a person, who may.</summary>
    public MessageId Write(UserId author, ChannelId channel, string content, params IReadOnlyList<SandboxFile> files)
    {
        lock (Gate)
        {
            var message = new SandboxMessage(Ids.Next<Message>(), channel, author) { Content = content, Files = files };
            message.Pings = MentionRules.PingsOf(this, Channels[channel], author, content, allowed: null);
            Post(Channels[channel], message);
            return message.Id;
        }
    }
}
