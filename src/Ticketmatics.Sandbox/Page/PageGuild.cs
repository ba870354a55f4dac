using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>What people change in a guild by hand, with the permissions that Discord asks for.</summary>
internal static class PageGuild
{
    private const string EnglishOfAmerica = "en-US";

    /// <summary>A language other than American English is a Community guild's alone, as on Discord.</summary>
    /// <exception cref="PageException">The person may not, or the guild cannot have that language.</exception>
    public static JsonNode Set(PageRequest request)
    {
        var guild = request.PathGuild();
        Require(request, guild, Permissions.ManageGuild, "You cannot change this server.");
        var isCommunity = request.OptionalFlag("community") ?? guild.IsCommunity;
        var locale = PagePerson.Known(request.OptionalText("locale") ?? guild.Locale);
        if (!isCommunity && locale is not EnglishOfAmerica)
        {
            throw PageException.Malformed("Only a Community server has a language of its own.");
        }

        guild.IsCommunity = isCommunity;
        guild.Locale = locale;
        request.World.TellGuild(guild.Id);
        return new JsonObject();
    }

    /// <summary>Where roles are named, the channel is private to them, and to administrators as everything is.</summary>
    /// <exception cref="PageException">The person may not, the name is none, or there is no such role.</exception>
    public static JsonNode MakeChannel(PageRequest request)
    {
        var guild = request.PathGuild();
        Require(request, guild, Permissions.ManageChannels, "You cannot make channels here.");
        var name = Name(request, Limits.ChannelNameLength).ToLowerInvariant().Replace(' ', '-');
        if (request.World.ChannelsOf(guild.Id).Count() >= Limits.ChannelsPerGuild)
        {
            throw PageException.Malformed($"A server has at most {Limits.ChannelsPerGuild} channels.");
        }

        var roles = request.Texts("roles").Select(text => RoleIn(guild, text)).ToHashSet();
        var everyone = guild.Everyone.Id;
        IReadOnlyList<SandboxOverwrite> overwrites =
            roles.Count == 0 || roles.Contains(everyone)
                ? []
                :
                [
                    Overwrite(everyone, deny: Permissions.ViewChannel),
                    .. roles.Select(role => Overwrite(role, allow: Permissions.ViewChannel)),
                ];
        return Made(request.World.AddChannel(guild.Id, name, overwrites: overwrites));
    }

    /// <summary>A new role stands under all others and gives nothing.</summary>
    /// <exception cref="PageException">The person may not, or there are too many.</exception>
    public static JsonNode MakeRole(PageRequest request)
    {
        var guild = request.PathGuild();
        Require(request, guild, Permissions.ManageRoles, "You cannot make roles here.");
        var name = Name(request, Limits.RoleNameLength);
        if (guild.Roles.Count >= Limits.RolesPerGuild)
        {
            throw PageException.Malformed($"A server has at most {Limits.RolesPerGuild} roles.");
        }

        foreach (var other in guild.Roles.Values.Where(role => role != guild.Everyone))
        {
            other.Position++;
        }

        var made = request.World.AddRole(guild.Id, name);
        guild.Roles[made].Position = 1;
        return Made(made);
    }

    /// <exception cref="PageException">The person may not.</exception>
    public static JsonNode DeleteRole(PageRequest request)
    {
        var guild = request.PathGuild();
        request.World.DeleteRole(guild.Id, Editable(request, guild).Id);
        return new JsonObject();
    }

    /// <exception cref="PageException">The person may not, or there is no such member.</exception>
    public static JsonNode GiveRole(PageRequest request)
    {
        var guild = request.PathGuild();
        request.World.GiveRole(guild.Id, Member(request, guild).User.Id, Editable(request, guild).Id);
        return new JsonObject();
    }

    /// <exception cref="PageException">The person may not, or there is no such member.</exception>
    public static JsonNode TakeRole(PageRequest request)
    {
        var guild = request.PathGuild();
        request.World.TakeRole(guild.Id, Member(request, guild).User.Id, Editable(request, guild).Id);
        return new JsonObject();
    }

    /// <summary>Whether the person may give, take and delete the role: it stands below the person's own highest.</summary>
    public static bool MayEdit(World world, SandboxGuild guild, UserId person, SandboxRole role) =>
        !role.Managed
        && role != guild.Everyone
        && GuildRanks.Has(world, guild, person, Permissions.ManageRoles)
        && role.Position < GuildRanks.Of(guild, person);

    private static RoleId RoleIn(SandboxGuild guild, string text) =>
        RoleId.TryParse(text, out var id) && guild.Roles.ContainsKey(id) ? id : throw PageException.Unknown("role");

    private static SandboxOverwrite Overwrite(
        RoleId role,
        Permissions allow = Permissions.None,
        Permissions deny = Permissions.None
    ) => new(role.Value, OfMember: false, allow, deny);

    private static SandboxRole Editable(PageRequest request, SandboxGuild guild)
    {
        var role = guild.Roles.GetValueOrDefault(request.PathId<Role>("role")) ?? throw PageException.Unknown("role");
        return MayEdit(request.World, guild, request.Person, role)
            ? role
            : throw PageException.NotAllowed("You cannot change who has this role.");
    }

    private static SandboxMember Member(PageRequest request, SandboxGuild guild) =>
        guild.Members.GetValueOrDefault(request.PathId<User>("user")) ?? throw PageException.Unknown("member");

    private static void Require(PageRequest request, SandboxGuild guild, Permissions needed, string refusal)
    {
        if (!GuildRanks.Has(request.World, guild, request.Person, needed))
        {
            throw PageException.NotAllowed(refusal);
        }
    }

    private static string Name(PageRequest request, int most)
    {
        var name = request.Text("name").Trim();
        return name.Length > 0 && name.Length <= most
            ? name
            : throw PageException.Malformed($"A name has 1 to {most} characters.");
    }

    private static JsonObject Made<T>(Snowflake<T> id) => new() { ["id"] = id.ToString() };
}
