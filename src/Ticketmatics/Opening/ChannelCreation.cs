using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>Creates a ticket's channel, around the refusals that have a way around.</summary>
internal sealed class ChannelCreation(Ticket ticket, GuildRecord guild, EffectContext context)
{
    /// <summary>One each for the name, the overwrites and a category that is gone; two for categories that fill up.</summary>
    private const int MostTries = 6;

    /// <returns>Null where the guild's categories are busy: try again soon.</returns>
    public async Task<ChannelId?> RunAsync(CancellationToken cancellationToken)
    {
        var staff = await context.Store.ReadStaffAsync(context.Guild, cancellationToken);
        var bot = await context.Bot.UserAsync(cancellationToken);
        var parent =
            guild.Settings.FindCategory(ticket.Category)?.Parent
            ?? guild.Settings.Parent
            ?? guild.Parents.Cast<ChannelId?>().LastOrDefault()
            ?? await TicketParents.MakeRoomAsync(context, cancellationToken);
        var overwrites = TicketChannel.Overwrites(ticket, bot, staff);
        string[] names = [TicketChannel.NameOf(ticket, guild.Settings), TicketChannel.PlainName];
        var chosen = 0;
        for (var tries = 1; parent is { } place; tries++)
        {
            var body = TicketChannel.Body(ticket, names[chosen], place, overwrites);
            try
            {
                var made = await context.Discord.CreateChannelAsync(
                    context.Guild,
                    body,
                    OpeningTexts.AuditReason(ticket),
                    cancellationToken
                );
                return made.Id;
            }
            catch (DiscordApiException e) when (tries < MostTries && IsNoPlace(e))
            {
                parent = await TicketParents.MakeRoomAsync(context, cancellationToken);
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

    private static bool IsNoPlace(DiscordApiException refusal) =>
        refusal.HasFieldError(DiscordErrorCode.CategoryIsFull)
        || refusal.HasFieldError(DiscordErrorCode.CategoryIsGone);

    private static bool IsUnknownRole(DiscordApiException refusal) =>
        refusal.Code == DiscordErrorCode.UnknownRole
        || refusal.Errors.Any(error => error.Path.StartsWith("permission_overwrites", StringComparison.Ordinal));

    private static bool Stands(PermissionOverwrite overwrite, IReadOnlyList<Role> roles) =>
        overwrite.Type is OverwriteType.Member || roles.Any(role => role.Id == overwrite.Id.As<Role>());
}
