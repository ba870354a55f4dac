using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>See Discord Docs/Channel, "Overwrite Object" and "Edit Channel Permissions".</summary>
internal static class OverwriteRules
{
    public static IReadOnlyList<SandboxOverwrite>? ReadAll(FieldReader body)
    {
        if (!body.Has("permission_overwrites"))
        {
            return null;
        }

        var overwrites = new List<SandboxOverwrite>();
        foreach (var entry in body.Objects("permission_overwrites", 0, Limits.OverwritesPerCreate))
        {
            var id = entry.Id("id", required: true);
            if (id is { } given && overwrites.Exists(overwrite => overwrite.Id == given))
            {
                entry.Refuse("id", "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
            }

            overwrites.Add(Read(entry, id ?? 0));
        }

        return overwrites;
    }

    /// <summary>Reads kind, grants and denials; the id is known.</summary>
    public static SandboxOverwrite Read(FieldReader entry, ulong id)
    {
        var type = entry.Choice("type", [0, 1], required: true);
        var allow = entry.Bits("allow") ?? Permissions.None;
        var deny = entry.Bits("deny") ?? Permissions.None;
        if ((allow & deny) is not Permissions.None)
        {
            entry.Refuse("deny", "OVERWRITE_ALLOW_DENY_CONFLICT", "A permission is both allowed and denied.");
        }

        entry.Done();
        return new(id, OfMember: type is 1, allow, deny);
    }

    /// <summary>Refuses ids that nobody has, and bits that the bot may not hand out.</summary>
    /// <param name="grantable">What the bot may allow and deny.</param>
    /// <exception cref="ApiException">One of them is refused.</exception>
    public static void Check(
        World world,
        SandboxGuild guild,
        IReadOnlyList<SandboxOverwrite> overwrites,
        Permissions grantable
    )
    {
        foreach (var overwrite in overwrites)
        {
            if (!overwrite.OfMember && !guild.Roles.ContainsKey(new(overwrite.Id)))
            {
                throw ApiException.UnknownRole();
            }

            if (overwrite.OfMember && !world.Users.ContainsKey(new(overwrite.Id)))
            {
                throw ApiException.UnknownUser();
            }

            if (((overwrite.Allow | overwrite.Deny) & ~grantable) is not Permissions.None)
            {
                throw ApiException.MissingPermissions();
            }
        }
    }
}
