using System.Collections.Immutable;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Logs;
using Ticketmatics.Panels;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;

namespace Ticketmatics.Settings;

/// <summary>A change of a guild's settings: read, decided, and committed as it was decided.</summary>
internal static class SettingsRequests
{
    /// <summary>Writers that may overtake one request before it is told to come back.</summary>
    private const int MostTries = 5;

    /// <inheritdoc cref="ChangeAsync(Call, Func{GuildSettings, SettingsDecision}, Func{GuildSettings, GuildSettings, Reply}, string, CancellationToken)"/>
    public static Task<Reply> ChangeAsync(
        Call call,
        Func<GuildSettings, SettingsDecision> decide,
        Func<GuildSettings, GuildSettings, Reply> answer,
        CancellationToken cancellationToken
    ) => ChangeAsync(call, decide, answer, draft: "", cancellationToken);

    /// <param name="decide">Of the settings as they are; asked anew where another writer was faster.</param>
    /// <param name="answer">To the settings before and after, which are the same where nothing was to change.</param>
    /// <param name="draft">What was typed, given back with a refusal so that nothing is lost; empty where nothing was.</param>
    public static async Task<Reply> ChangeAsync(
        Call call,
        Func<GuildSettings, SettingsDecision> decide,
        Func<GuildSettings, GuildSettings, Reply> answer,
        string draft,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var before = (await call.Store.ReadGuildAsync(call.Guild, cancellationToken)).Settings;
            var decision = decide(before);
            if (decision is SettingsDecision.Refused(var why))
            {
                return Refuse(why);
            }

            var after = ((SettingsDecision.Accepted)decision).Next;
            if (after == before)
            {
                return answer(before, after);
            }

            if (SettingsRules.WhyNot(after, call.Guild) is { } fault)
            {
                return Refuse(fault);
            }

            after = after with { Version = before.Version + 1 };
            var commit = new Commit(call.Guild, [new Change.SaveSettings(after), .. EffectsOf(call, before, after)]);
            switch (await call.Store.CommitAsync(commit, cancellationToken))
            {
                case null:
                    return answer(before, after);
                case CommitRefusal.SettingsMoved or CommitRefusal.EffectExists:
                    continue;
                case { } other:
                    throw new InvalidOperationException($"Unexpected refusal: {other.GetType().Name}.");
            }
        }

        return Refuse(texts => texts.Interactions.Busy);

        Reply Refuse(Func<Texts, string> why) => Reply.Refuse(call.Texts.Opening.WithDraft(why(call.Texts), draft));
    }

    private static ImmutableArray<Change> EffectsOf(Call call, GuildSettings before, GuildSettings after) =>
        [
            .. SettingsChanges
                .Between(before, after, call.User, call.ReceivedAt)
                .Select((entry, i) => call.Effect($"log-{i}", new PostLog(entry))),
            .. before.DashboardChannel == after.DashboardChannel
                ? (Change[])[]
                : [call.Effect("dashboard", new PostDashboard(after.DashboardChannel))],
            .. SettingsRules.ChangesPanels(before, after) ? (Change[])[call.Effect("panels", new RefreshPanels())] : [],
        ];
}
