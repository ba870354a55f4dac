using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Storage;

namespace Ticketmatics.Opening;

/// <summary>
/// The Discord categories that tickets stand in, and those of closed ones. The last of a list is used until it is full;
/// what is made for a whole guild is made under a lease of the guild, by one effect at a time.
/// </summary>
internal static class TicketParents
{
    /// <summary>A category with room: one that has some again, else a new one.</summary>
    /// <returns>Null where another effect is at it: try again soon.</returns>
    public static async Task<ChannelId?> MakeRoomAsync(
        ParentsKind kind,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var lease = LeaseId.New();
        var now = context.Now;
        var until = now + RetryRules.Lease;
        if (
            await context.Store.LeaseParentsAsync(context.Guild, kind, lease, now, until, cancellationToken)
            is not { } listed
        )
        {
            return null;
        }

        try
        {
            var channels = await context.Discord.ListChannelsAsync(context.Guild, cancellationToken);
            var standing = listed.Where(id => channels.Any(channel => channel.Id == id)).ToImmutableArray();
            var room =
                standing.Cast<ChannelId?>().LastOrDefault(id => HasRoom(id, channels))
                ?? await MakeAsync(kind, standing, channels, context, cancellationToken);
            var save = new Change.SaveParents(kind, [.. standing.Remove(room), room], lease);
            if (await context.CommitAsync([save], cancellationToken) is null)
            {
                return room;
            }

            await RemoveStrayAsync(kind, room, channels, context, cancellationToken);
            return null;
        }
        catch (Exception e) when (e is DiscordException or StoreBusyException or TimeoutException)
        {
            await context.CommitAsync([new Change.SaveParents(kind, listed, lease)], cancellationToken);
            throw;
        }
    }

    /// <summary>As <see cref="MakeRoomAsync"/>, for a category that is full or gone; told where somebody chose it.</summary>
    public static async Task<ChannelId?> ReplaceAsync(
        ChannelId full,
        ParentsKind kind,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        if (!(kind is ParentsKind.Closed ? guild.ClosedParents : guild.Parents).Contains(full))
        {
            await Troubles.TellAsync(EffectFaultKind.CategoryIsFull, context, cancellationToken);
        }

        return await MakeRoomAsync(kind, context, cancellationToken);
    }

    /// <summary>
    /// The lease ran out, and another effect has seen to the guild: what this one made is one too many, unless the other
    /// has found and taken it.
    /// </summary>
    private static async Task RemoveStrayAsync(
        ParentsKind kind,
        ChannelId made,
        IReadOnlyList<Channel> before,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var listed = kind is ParentsKind.Closed ? guild.ClosedParents : guild.Parents;
        if (before.All(channel => channel.Id != made) && !listed.Contains(made))
        {
            await context.Discord.DeleteChannelAsync(
                made,
                guild.Settings.Texts.Opening.StrayAuditReason,
                cancellationToken
            );
        }
    }

    private static async Task<ChannelId> MakeAsync(
        ParentsKind kind,
        ImmutableArray<ChannelId> standing,
        IReadOnlyList<Channel> channels,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var guild = await context.Store.ReadGuildAsync(context.Guild, cancellationToken);
        var texts = guild.Settings.Texts.Opening;
        var first = kind is ParentsKind.Closed ? texts.ClosedParentName : texts.ParentName;
        var named = channels
            .Where(channel => channel.Type is ChannelType.GuildCategory && !standing.Contains(channel.Id))
            .ToList();
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? first : $"{first} {number}";
            if (channels.Any(channel => standing.Contains(channel.Id) && Is(channel, name)))
            {
                continue;
            }

            // One of that name that is not in the list was made before a crash, or by hand for this purpose.
            if (named.Find(channel => Is(channel, name)) is { } found)
            {
                if (HasRoom(found.Id, channels))
                {
                    return found.Id;
                }

                continue;
            }

            var reason = kind is ParentsKind.Closed ? texts.ClosedParentAuditReason : texts.ParentAuditReason;
            return await CreateAsync(name, reason, context, cancellationToken);
        }
    }

    private static async Task<ChannelId> CreateAsync(
        string name,
        string reason,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var bot = await context.Bot.UserAsync(cancellationToken);
        var body = new ChannelBody
        {
            Name = name,
            Type = ChannelType.GuildCategory,
            PermissionOverwrites =
            [
                PermissionOverwrite.ForRole(context.Guild.As<Role>(), Permissions.None, deny: Permissions.ViewChannel),
                PermissionOverwrite.ForMember(bot, TicketChannel.Participate),
            ],
        };
        var made = await context.Discord.CreateChannelAsync(context.Guild, body, reason, cancellationToken);
        return made.Id;
    }

    private static bool HasRoom(ChannelId? parent, IReadOnlyList<Channel> channels) =>
        channels.Count(channel => channel.ParentId == parent) < Limits.ChannelsPerCategory;

    private static bool Is(Channel channel, string name) => string.Equals(channel.Name, name, StringComparison.Ordinal);
}
