using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Statistics;

/// <summary>Posts the guild's dashboard in a channel and removes the one that stood elsewhere.</summary>
/// <param name="Channel">Null: it is removed alone.</param>
/// <param name="Answer">Null where nobody waits for one.</param>
internal sealed record PostDashboard(ChannelId? Channel, PendingAnswer? Answer = null) : Effect;

internal sealed class PostDashboardPerformer : EffectPerformer<PostDashboard>
{
    protected override async Task<EffectOutcome> PerformAsync(
        PostDashboard effect,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var before = (await context.Store.ReadGuildAsync(context.Guild, cancellationToken)).Dashboard;
        if (effect.Channel is not { } channel)
        {
            return await RemoveAsync(before, context, cancellationToken);
        }

        var posted = await DashboardPost.EnsureAsync(channel, before?.Message, context, cancellationToken);
        if (before?.Message != posted)
        {
            // A refresh that is planned will be of the new message: what it was planned for may not be in there yet.
            var after = before is { IsPending: true }
                ? before with
                {
                    Channel = channel,
                    Message = posted,
                }
                : new Dashboard(channel, posted, context.Entry.Key.Id, context.Now, IsPending: false);
            ImmutableArray<Change> changes =
            [
                new Change.SaveDashboard(before, after),
                .. RemovalOf(before, posted, context),
            ];
            if (await context.CommitAsync(changes, cancellationToken) is not null)
            {
                return new EffectOutcome.Stale();
            }
        }

        await EndAsync(effect, channel, context, cancellationToken);
        return EffectOutcome.Finished();
    }

    /// <summary>Not until another is saved in its place, as there is to be one always.</summary>
    private static IEnumerable<Change> RemovalOf(Dashboard? before, MessageId posted, EffectContext context) =>
        before is null
            ? []
            : [context.Follow($"before.{posted}", new RefreshDashboard(before.Channel, before.Message))];

    private static async Task EndAsync(
        PostDashboard effect,
        ChannelId channel,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (effect.Answer is { } answer)
        {
            var body = new MessageBody { Content = answer.Texts.Dashboard.Posted(channel) };
            await Answers.DeliverAsync(answer, body, context, cancellationToken);
        }

        await GuildLooks.EnsureAsync(happened: null, context, cancellationToken);
    }

    protected override async Task<EffectOutcome> GiveUpAsync(
        PostDashboard effect,
        EffectFault fault,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        var saved = (await context.Store.ReadGuildAsync(context.Guild, cancellationToken)).Dashboard;
        if (
            effect.Channel is { } channel
            && saved?.Channel == channel
            && saved.Message.CreatedAt >= context.Entry.CreatedAt
        )
        {
            // By an earlier attempt, or by somebody who asked for the same at the same time.
            await EndAsync(effect, channel, context, cancellationToken);
            return EffectOutcome.Quietly();
        }

        if (effect.Answer is { } answer)
        {
            var texts = answer.Texts.Dashboard;
            var body = new MessageBody { Content = fault.IsMissingPermission ? texts.MayNotPost : texts.NotPosted };
            await Answers.TryDeliverAsync(answer, body, context, cancellationToken);
        }

        return EffectOutcome.Finished();
    }

    /// <summary>The message first: it cannot be found any more once it is forgotten.</summary>
    private static async Task<EffectOutcome> RemoveAsync(
        Dashboard? dashboard,
        EffectContext context,
        CancellationToken cancellationToken
    )
    {
        if (dashboard is null)
        {
            return EffectOutcome.Finished();
        }

        await DashboardPost.RemoveAsync(dashboard.Channel, dashboard.Message, context, cancellationToken);
        var forget = new Change.SaveDashboard(dashboard, After: null);
        return await context.CommitAsync([forget], cancellationToken) is null
            ? EffectOutcome.Finished()
            : new EffectOutcome.Stale();
    }
}
