using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>People who come to a guild and go; the bot, too, can be thrown out and invited again.</summary>
internal static class PageMembers
{
    private const int LongestName = 32;

    /// <summary>Lets somebody join: who has the id, or where there is none a new person of that name.</summary>
    /// <exception cref="PageException">There is nobody, they are in already, or the person may not invite the bot.</exception>
    public static JsonNode Invite(PageRequest request)
    {
        var guild = request.PathGuild();
        var id = request.OptionalText("userId") is null ? NewPerson(request) : request.Id<User>("userId");
        if (!request.World.Users.ContainsKey(id))
        {
            throw PageException.Unknown("person");
        }

        if (guild.Members.ContainsKey(id))
        {
            throw PageException.Malformed("They are in this server already.");
        }

        if (id != request.World.BotId)
        {
            request.World.AddMember(guild.Id, id);
        }
        else if (GuildRanks.Has(request.World, guild, request.Person, Permissions.ManageGuild))
        {
            request.World.AddBot(guild.Id);
        }
        else
        {
            throw PageException.NotAllowed("You cannot add apps to this server.");
        }

        return new JsonObject { ["id"] = id.ToString() };
    }

    /// <summary>Removes a member; oneself leaves, and the owner stays.</summary>
    /// <exception cref="PageException">The person may not, or there is no such member.</exception>
    public static JsonNode Remove(PageRequest request)
    {
        var guild = request.PathGuild();
        var user = request.PathId<User>("user");
        if (!guild.Members.ContainsKey(user))
        {
            throw PageException.Unknown("member");
        }

        if (
            user == request.Person
                ? user == guild.OwnerId
                : !GuildRanks.MayKick(request.World, guild, request.Person, user)
        )
        {
            throw PageException.NotAllowed(
                user == request.Person ? "The owner cannot leave the server." : "You cannot remove this member."
            );
        }

        if (user == request.World.BotId)
        {
            request.World.RemoveBot(guild.Id);
        }
        else
        {
            request.World.RemoveMember(guild.Id, user);
        }

        return new JsonObject();
    }

    private static UserId NewPerson(PageRequest request)
    {
        var name = request.Text("name").Trim();
        if (name.Length is 0 or > LongestName)
        {
            throw PageException.Malformed($"A name has 1 to {LongestName} characters.");
        }

        return request.World.AddPerson(UsernameFor(request.World, name), name);
    }

    /// <summary>Lower case, of letters, digits, dots and underscores, and nobody else's.</summary>
    private static string UsernameFor(World world, string name)
    {
        var plain = string.Concat(name.ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter)));
        var taken = world.Users.Values.Select(user => user.Username).ToHashSet(StringComparer.Ordinal);
        var wanted = plain.Length < 2 ? $"user_{plain}" : plain;
        return Enumerable
            .Range(1, int.MaxValue)
            .Select(n => n == 1 ? wanted : $"{wanted}{n}")
            .First(candidate => !taken.Contains(candidate));
    }
}
