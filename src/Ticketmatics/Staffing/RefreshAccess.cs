using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Opening;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Staffing;

/// <summary>
/// After a change of who is staff: lets one role or member see the open tickets or not, as the staff is by then, so many
/// tickets at a time. Who is staff no more loses the tickets that they had claimed.
/// </summary>
/// <param name="By">Who changed it.</param>
/// <param name="Member">Null where it is a role.</param>
/// <param name="Role">Null where it is a member.</param>
/// <param name="Category">Key of the one whose tickets alone are concerned; null: all.</param>
/// <param name="Answer">Of the command, which is answered already: it is changed where something goes wrong.</param>
/// <param name="After">Number of the last ticket that the effects before this one saw to; 0 for the first.</param>
/// <param name="Refused">Channels that Discord did not let the bot change, so far.</param>
/// <param name="RefusedIn">The first of them.</param>
internal sealed record RefreshAccess(
    UserId By,
    UserId? Member = null,
    RoleId? Role = null,
    string? Category = null,
    PendingAnswer? Answer = null,
    int After = 0,
    int Refused = 0,
    ChannelId? RefusedIn = null
) : Effect
{
    /// <summary>Tickets an effect: two calls to Discord each at most, which end within its lease.</summary>
    public const int MostTickets = 20;

    public static RefreshAccess Of(StaffSubject subject, string? category, UserId by, PendingAnswer? answer = null) =>
        subject switch
        {
            StaffSubject.Member member => new(by, Member: member.Id, Category: category, Answer: answer),
            StaffSubject.RoleHolders role => new(by, Role: role.Id, Category: category, Answer: answer),
            _ => throw new ArgumentOutOfRangeException(nameof(subject)),
        };
}

internal sealed class RefreshAccessPerformer : EffectPerformer<RefreshAccess>
{
    /// <summary>Nobody waits for it, and who was removed must not go on reading.</summary>
    protected override TimeSpan Patience => TimeSpan.FromHours(24);

    protected override async Task<EffectOutcome> PerformAsync(
        RefreshAccess effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var unfinished = await context.Store.ListUnfinishedTicketsAsync(context.Guild, cancellationToken);
        int[] left =
        [
            .. unfinished
                .Where(ticket => ticket.Number > effect.After && ticket.Place is not null && Concerns(effect, ticket))
                .Select(ticket => ticket.Number),
        ];
        int[] numbers = [.. left.Take(RefreshAccess.MostTickets)];
        var (settled, next) = await SettleAsync(effect, numbers, context, cancellationToken);
        if (settled is null)
        {
            return new EffectOutcome.Stale();
        }

        await LostClaims.ReleaseAsync(settled, effect, context, cancellationToken);
        if (numbers.Length < left.Length)
        {
            return EffectOutcome.Finished(context.Follow("n", next with { After = numbers[^1] }));
        }

        if (next is { RefusedIn: { } channel, Answer: { } answer })
        {
            var body = new MessageBody { Content = answer.Texts.Staffing.NotEverywhere(next.Refused, channel) };
            await Answers.TryDeliverAsync(answer, body, context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>What is stored is right all the same, and the command can be used again.</summary>
    protected override async Task<EffectOutcome> GiveUpAsync(
        RefreshAccess effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (effect.Answer is { } answer)
        {
            var body = new MessageBody { Content = answer.Texts.Staffing.NotDone };
            await Answers.TryDeliverAsync(answer, body, context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>A channel that is gone is the upkeep's; one that may not be changed keeps no other waiting.</summary>
    /// <returns>A null look where others go on changing it; and the effect with what was refused.</returns>
    private static async Task<(AccessLook?, RefreshAccess)> SettleAsync(
        RefreshAccess effect,
        int[] numbers,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var id = effect.Member?.As<PermissionOverwrite>() ?? effect.Role!.Value.As<PermissionOverwrite>();
        var refused = ImmutableHashSet<ChannelId>.Empty;
        var look = await TicketAccess.SettleAsync(
            numbers,
            id,
            async (ticket, channel, overwrite) =>
            {
                try
                {
                    await TicketAccess.SetAsync(ticket, channel, id, overwrite, context, cancellationToken);
                    refused = refused.Remove(channel);
                }
                catch (DiscordApiException e) when (e.Code == DiscordErrorCode.UnknownChannel)
                {
                    refused = refused.Remove(channel);
                }
                catch (DiscordApiException e) when (!e.IsTransient)
                {
                    Log.AccessRefused(context.Logger, e, context.Guild, ticket.Number);
                    refused = refused.Add(channel);
                }
            },
            context,
            cancellationToken
        );
        var next = effect with
        {
            Refused = effect.Refused + refused.Count,
            RefusedIn = effect.RefusedIn ?? refused.Order().Cast<ChannelId?>().FirstOrDefault(),
        };
        return (look, next);
    }

    private static bool Concerns(RefreshAccess effect, Ticket ticket) =>
        effect.Category is null || string.Equals(effect.Category, ticket.Category, StringComparison.Ordinal);
}
