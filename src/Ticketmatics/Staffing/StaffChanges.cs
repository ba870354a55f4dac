using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Logs;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Staffing;

/// <summary>
/// Adding and removing staff, whatever names them. Open tickets follow by an effect; also where nothing is to be changed,
/// so that a command that is used again sets right what Discord refused before.
/// </summary>
internal static class StaffChanges
{
    /// <summary>Writers that may overtake one removal before it is told to come back.</summary>
    private const int MostTries = 5;

    public static readonly CategoryOption Category = new(texts => texts.Staffing.CategoryOption);

    public static async Task<Reply> AddAsync(
        CommandCall call,
        StaffSubject subject,
        CancellationToken cancellationToken
    )
    {
        var (staff, settings) = await ReadAsync(call, cancellationToken);
        var typed = Category.In(call);
        var category = typed is null ? null : CategoryOption.Find(settings, typed);
        if (typed is not null && category is null)
        {
            return Reply.Refuse(call.Texts.Staffing.NoSuchCategory);
        }

        var entry = new StaffEntry(subject, call.User, call.ReceivedAt, category?.Key);
        if (!staff.Any(other => other.Subject == subject && IsOf(other, entry.Category)))
        {
            if (StaffRules.IsFull(staff, category?.Key))
            {
                return Reply.Refuse(call.Texts.Staffing.Full);
            }

            if (staff.Length >= StaffRules.MostEntries)
            {
                return Reply.Refuse(call.Texts.Staffing.FullInAll);
            }
        }

        var follow = Follow(call, subject, category?.Key);
        var refusal = await call.Store.CommitAsync(
            new Commit(
                call.Guild,
                [new Change.AddStaff(entry), follow, .. Tell(call, settings, subject, isAdded: true, category)]
            ),
            cancellationToken
        );
        switch (refusal)
        {
            case null:
                return Reply.Private(call.Texts.Staffing.Added(subject, category));
            case CommitRefusal.AlreadyStaff already:
                await call.Store.CommitAsync(Commit.Of(call.Guild, follow), cancellationToken);
                return Reply.Refuse(call.Texts.Staffing.AlreadyStaff(already.Current, category));
            default:
                throw new InvalidOperationException($"Unexpected refusal: {refusal.GetType().Name}.");
        }
    }

    /// <summary>Of the category that is named, else of everything: who is removed from the staff is staff no more.</summary>
    public static async Task<Reply> RemoveAsync(
        CommandCall call,
        StaffSubject subject,
        CancellationToken cancellationToken
    )
    {
        var typed = Category.In(call);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (staff, settings) = await ReadAsync(call, cancellationToken);
            var category = typed is null ? null : CategoryOption.Find(settings, typed);
            if (typed is not null && category is null)
            {
                return Reply.Refuse(call.Texts.Staffing.NoSuchCategory);
            }

            var follow = Follow(call, subject, category?.Key);
            Change[] removals =
            [
                .. staff
                    .Where(entry => entry.Subject == subject && (category is null || IsOf(entry, category.Key)))
                    .Select(entry => new Change.RemoveStaff(subject, entry.Category)),
            ];
            var tell = removals.Length == 0 ? [] : Tell(call, settings, subject, isAdded: false, category);
            var commit = new Commit(call.Guild, [.. removals, follow, .. tell]);
            switch (await call.Store.CommitAsync(commit, cancellationToken))
            {
                case null or CommitRefusal.EffectExists when removals.Length == 0:
                    return Reply.Refuse(call.Texts.Staffing.WasNotStaff(subject, category));
                case null:
                    return Reply.Private(call.Texts.Staffing.Removed(subject, category));
                case CommitRefusal.NotStaff:
                    continue;
                case { } other:
                    throw new InvalidOperationException($"Unexpected refusal: {other.GetType().Name}.");
            }
        }

        return Reply.Refuse(call.Texts.Interactions.Busy);
    }

    /// <summary>Side by side, as the answer is awaited.</summary>
    private static async Task<(ImmutableArray<StaffEntry>, GuildSettings)> ReadAsync(
        CommandCall call,
        CancellationToken cancellationToken
    )
    {
        var staff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        var guild = call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        await Task.WhenAll(staff, guild);
        return (await staff, (await guild).Settings);
    }

    /// <summary>In the logs channel, where the guild has one.</summary>
    private static IEnumerable<Change> Tell(
        Call call,
        GuildSettings settings,
        StaffSubject subject,
        bool isAdded,
        TicketCategory? category
    )
    {
        var name = subject switch
        {
            StaffSubject.Member member => Markdown.Mention(member.Id),
            StaffSubject.RoleHolders role => Markdown.Mention(role.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(subject)),
        };
        var entry = new LogEntry.OfStaff(name, isAdded, call.ReceivedAt, call.User, category?.Name);
        return settings.LogsChannel is null ? [] : [call.Effect("log", new PostLog(entry))];
    }

    private static bool IsOf(StaffEntry entry, string? category) =>
        string.Equals(entry.Category, category, StringComparison.Ordinal);

    private static Change.AddEffect Follow(CommandCall call, StaffSubject subject, string? category) =>
        call.Effect("access", RefreshAccess.Of(subject, category, call.User, call.PendingAnswer));
}
