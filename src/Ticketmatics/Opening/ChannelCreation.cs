using System.Collections.Immutable;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Creates a ticket's channel, around the refusals that have a way around.</summary>
/// <param name="request">The click that reopened the ticket; null where it is being opened.</param>
internal sealed class ChannelCreation(
    Ticket ticket,
    GuildRecord guild,
    EffectContext context,
    InteractionId? request = null
)
{
    /// <summary>One each for the name, the overwrites and a category that is gone; two for categories that fill up.</summary>
    private const int MostTries = 6;

    /// <returns>Null where the guild's categories are busy, or room is being made: try again soon.</returns>
    public async Task<Channel?> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await CreateAsync(cancellationToken);
        }
        catch (DiscordApiException e) when (e.Code == DiscordErrorCode.GuildIsFull)
        {
            if (await KeptRoom.FreeAsync(Limits.ChannelsPerGuild, context, cancellationToken))
            {
                return null;
            }

            throw;
        }
    }

    /// <returns>Where the ticket's channel is to stand; null where nothing was made or chosen for it.</returns>
    public static ChannelId? ParentOf(Ticket ticket, GuildRecord guild) =>
        guild.Settings.FindCategory(ticket.Category)?.Parent
        ?? guild.Settings.Parent
        ?? guild.Parents.Cast<ChannelId?>().LastOrDefault();

    private async Task<Channel?> CreateAsync(CancellationToken cancellationToken)
    {
        var parent =
            ParentOf(ticket, guild)
            ?? await TicketParents.MakeRoomAsync(ParentsKind.Tickets, context, cancellationToken);
        var overwrites = await TicketAccess.WantedAsync(ticket, context, cancellationToken);
        string[] names = [TicketChannel.NameOf(ticket, guild.Settings), TicketChannel.PlainName];
        var chosen = 0;
        for (var tries = 1; parent is { } place; tries++)
        {
            var body = TicketChannel.Body(ticket, names[chosen], place, First(overwrites), request);
            try
            {
                var made = await context.Discord.CreateChannelAsync(
                    context.Guild,
                    body,
                    ticket.Texts.Opening.AuditReason(ticket),
                    cancellationToken
                );
                await LetInAsync(made.Id, overwrites, cancellationToken);
                return made;
            }
            catch (DiscordApiException e) when (tries < MostTries && IsNoPlace(e))
            {
                parent = await TicketParents.ReplaceAsync(place, ParentsKind.Tickets, context, cancellationToken);
            }
            catch (DiscordApiException e)
                when (e.Code == DiscordErrorCode.DisallowedChannelName && chosen + 1 < names.Length)
            {
                chosen++;
            }
            catch (DiscordApiException e) when (tries < MostTries && IsUnknownRole(e))
            {
                var roles = await context.Discord.ListRolesAsync(context.Guild, cancellationToken);
                overwrites = [.. overwrites.Where(overwrite => Stands(overwrite, roles))];
            }
        }

        return null;
    }

    /// <summary>As many as the body that creates a channel takes.</summary>
    private static ImmutableArray<PermissionOverwrite> First(ImmutableArray<PermissionOverwrite> overwrites) =>
        [.. overwrites.Take(Limits.OverwritesPerCreate)];

    /// <summary>Those for whom the body had no room: of a ticket that many were let into before it was reopened.</summary>
    private async Task LetInAsync(
        ChannelId channel,
        ImmutableArray<PermissionOverwrite> overwrites,
        CancellationToken cancellationToken
    )
    {
        foreach (var overwrite in overwrites.Skip(Limits.OverwritesPerCreate))
        {
            var reason = ticket.Texts.Opening.AuditReason(ticket);
            await context.Discord.SetOverwriteAsync(channel, overwrite, reason, cancellationToken);
        }
    }

    internal static bool IsNoPlace(DiscordApiException refusal) =>
        refusal.HasFieldError(DiscordErrorCode.CategoryIsFull)
        || refusal.HasFieldError(DiscordErrorCode.CategoryIsGone);

    internal static bool IsUnknownRole(DiscordApiException refusal) =>
        refusal.Code == DiscordErrorCode.UnknownRole
        || refusal.Errors.Any(error => error.Path.StartsWith("permission_overwrites", StringComparison.Ordinal));

    internal static bool Stands(PermissionOverwrite overwrite, IReadOnlyList<Role> roles) =>
        overwrite.Type is OverwriteType.Member || roles.Any(role => role.Id == overwrite.Id.As<Role>());
}
