using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Message, "Allowed Mentions Object".</summary>
internal static partial class MentionRules
{
    private static readonly string[] Kinds = ["users", "roles", "everyone"];

    public static JsonObject? Read(FieldReader body)
    {
        if (body.Object("allowed_mentions") is not { } allowed)
        {
            return null;
        }

        var parse = allowed.Texts("parse", 0, Kinds.Length);
        foreach (var (index, kind) in parse.Index())
        {
            if (!Kinds.Contains(kind, StringComparer.Ordinal))
            {
                allowed.Refuse(
                    $"parse.{index}",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of ('users', 'roles', 'everyone')."
                );
            }
        }

        foreach (var kind in new[] { "users", "roles" })
        {
            var ids = allowed.Ids(kind, 0, Limits.MentionedUsers);
            if (ids.Count > 0 && parse.Contains(kind, StringComparer.Ordinal))
            {
                body.Refuse(
                    "allowed_mentions",
                    "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                    $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive."
                );
            }

            if (ids.Distinct().Count() != ids.Count)
            {
                allowed.Refuse(kind, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
            }
        }

        allowed.Flag("replied_user");
        allowed.Done();
        return allowed.Source;
    }

    /// <summary>Whom a text pings: only who is mentioned in it, is allowed, and may be pinged by the author.</summary>
    /// <param name="allowed"><see langword="null"/> allows everything.</param>
    public static Pings PingsOf(World world, SandboxChannel channel, UserId author, string content, JsonObject? allowed)
    {
        var users = Mentioned(UserMention(), content)
            .Where(id => Allows(allowed, "users", id))
            .Select(id => new UserId(id))
            .Where(id => world.Users.ContainsKey(id) && world.CanSee(id, channel));
        var everyRole = world.PermissionsOf(author, channel).HasFlag(Permissions.MentionEveryone);
        var roles = Mentioned(RoleMention(), content)
            .Where(id => Allows(allowed, "roles", id))
            .Select(id => new RoleId(id))
            .Where(id =>
                world.GuildOf(channel)?.Roles.GetValueOrDefault(id) is { } role && (everyRole || role.Mentionable)
            );
        var everyone =
            everyRole && EveryoneMention().IsMatch(content) && (allowed is null || Parses(allowed, "everyone"));
        return new(users.ToHashSet(), roles.ToHashSet(), everyone);
    }

    /// <summary>Whether a text mentions a user by id, pinged or not.</summary>
    public static bool Mentions(string content, UserId user) => Mentioned(UserMention(), content).Contains(user.Value);

    private static IEnumerable<ulong> Mentioned(Regex mention, string content) =>
        mention.Matches(content).Select(match => ulong.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture));

    private static bool Allows(JsonObject? allowed, string kind, ulong id) =>
        allowed is null
        || Parses(allowed, kind)
        || (
            allowed[kind] is JsonArray ids
            && ids.Any(entry =>
                string.Equals(entry?.GetValue<string>(), new UserId(id).ToString(), StringComparison.Ordinal)
            )
        );

    private static bool Parses(JsonObject allowed, string kind) =>
        allowed["parse"] is JsonArray parse
        && parse.Any(entry => string.Equals(entry?.GetValue<string>(), kind, StringComparison.Ordinal));

    [GeneratedRegex("<@!?(?<id>[0-9]{1,19})>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]{1,19})>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoleMention();

    [GeneratedRegex(
        "@(everyone|here)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex EveryoneMention();
}
