using System.Collections.Immutable;
using Ticketmatics.Effects;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Moving;

/// <summary>What became of a guild's belongings, or would.</summary>
/// <param name="Tickets">Written now.</param>
/// <param name="TicketsThere">Moved in before; they are left as they are.</param>
/// <param name="Staff">Added now.</param>
/// <param name="Settings">Whether they are set now.</param>
/// <param name="LeftOut">Tickets whose numbers are taken.</param>
public sealed record MoveResult(
    int Tickets,
    int TicketsThere,
    int Staff,
    int StaffThere,
    bool Settings,
    ImmutableArray<Remark> LeftOut,
    ImmutableArray<Remark> Notes
);

/// <summary>
/// Brings a guild's belongings in, a batch at a time. What is there already stays as it is: another run goes on where the
/// one before stopped.
/// </summary>
/// <param name="dryRun">Whether nothing is to be written.</param>
public sealed class MovingIn(ITicketStore store, TimeProvider time, bool dryRun)
{
    /// <summary>Runs that may write the same tickets at once before one gives up.</summary>
    private const int MostTries = 5;

    /// <summary>
    /// The numbers first: a ticket that is opened meanwhile gets one that no other has. The looks last: they close the
    /// tickets whose channels are gone.
    /// </summary>
    public async Task<MoveResult> RunAsync(Belongings belongings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(belongings);
        var guild = belongings.Guild;
        if (belongings.LastNumber > 0)
        {
            await TryAsync(Commit.Of(guild, new Change.RaiseSequence(belongings.LastNumber)), cancellationToken);
        }

        var record = await store.ReadGuildAsync(guild, cancellationToken);
        var notes = ImmutableArray.CreateBuilder<Remark>();
        var set = await SetAsync(record.Settings, belongings, notes, cancellationToken);
        var staff = await AddStaffAsync(belongings, cancellationToken);
        var leftOut = ImmutableArray.CreateBuilder<Remark>();
        var written = 0;
        foreach (var batch in belongings.Tickets.Chunk(MovedTickets.MostInACommit))
        {
            written += await MoveAsync(guild, batch, leftOut, cancellationToken);
        }

        if (!belongings.Tickets.IsEmpty && record.Look is null)
        {
            await PlanLookAsync(guild, cancellationToken);
        }

        return new(
            written,
            belongings.Tickets.Length - written - leftOut.Count,
            staff,
            belongings.Staff.Length - staff,
            set,
            leftOut.ToImmutable(),
            notes.ToImmutable()
        );
    }

    /// <summary>Where the guild has set nothing yet; another's settings are no fault of the file.</summary>
    private async Task<bool> SetAsync(
        GuildSettings now,
        Belongings belongings,
        ImmutableArray<Remark>.Builder notes,
        CancellationToken cancellationToken
    )
    {
        var wanted = belongings.Settings;
        if (
            wanted == new GuildSettings()
            || wanted == now with { Version = 0, GuildLocale = null, DashboardChannel = null }
        )
        {
            return false;
        }

        if (
            now.Version == 0
            && await TryAsync(
                Commit.Of(belongings.Guild, new Change.SaveSettings(wanted with { Version = 1 })),
                cancellationToken
            )
        )
        {
            return true;
        }

        notes.Add(new("settings", MovingTexts.SettingsTaken));
        return false;
    }

    private async Task<int> AddStaffAsync(Belongings belongings, CancellationToken cancellationToken)
    {
        var there = (await store.ReadStaffAsync(belongings.Guild, cancellationToken))
            .Where(entry => entry.Category is null)
            .Select(entry => entry.Subject)
            .ToHashSet();
        var added = 0;
        foreach (var subject in belongings.Staff.Where(subject => !there.Contains(subject)))
        {
            var entry = new StaffEntry(subject, AddedBy: null, time.GetUtcNow());
            var commit = Commit.Of(belongings.Guild, new Change.AddStaff(entry));
            added += await TryAsync(commit, cancellationToken) ? 1 : 0;
        }

        return added;
    }

    /// <returns>How many are written.</returns>
    private async Task<int> MoveAsync(
        GuildId guild,
        Ticket[] batch,
        ImmutableArray<Remark>.Builder leftOut,
        CancellationToken cancellationToken
    )
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var stored = await store.ReadTicketsAsync(
                guild,
                [.. batch.Select(ticket => ticket.Number)],
                cancellationToken
            );
            var there = stored.ToDictionary(ticket => ticket.Number);
            ImmutableArray<Ticket> missing = [.. batch.Where(ticket => !there.ContainsKey(ticket.Number))];
            if (missing.IsEmpty || await TryAsync(Commit.Of(guild, new Change.MoveTickets(missing)), cancellationToken))
            {
                leftOut.AddRange(
                    batch
                        .Where(ticket => there.TryGetValue(ticket.Number, out var other) && !IsSame(ticket, other))
                        .Select(ticket => new Remark($"ticket {ticket.DisplayNumber}", MovingTexts.NumberTaken))
                );
                return missing.Length;
            }
        }

        throw new StoreBusyException(MostTries);
    }

    private async Task PlanLookAsync(GuildId guild, CancellationToken cancellationToken)
    {
        var at = LookTimes.After(LookTimes.Often, guild, time.GetUtcNow());
        var key = new EffectKey(guild, new EffectId("moving-in").Then("look"));
        // Where it is refused, another has started them.
        await TryAsync(
            Commit.Of(
                guild,
                new Change.PlanLook(Before: null, new GuildLook(key.Id, at)),
                new Change.AddEffect(new OutboxEntry(key, new LookAtGuild(), CreatedAt: at, DueAt: at))
            ),
            cancellationToken
        );
    }

    /// <summary>Who asked for a ticket, and when, nobody changes.</summary>
    private static bool IsSame(Ticket moved, Ticket stored) =>
        moved.Opener == stored.Opener && moved.OpenedAt == stored.OpenedAt;

    /// <returns><see langword="false"/> where a condition did not hold: somebody else was faster, or it was done before.</returns>
    private async Task<bool> TryAsync(Commit commit, CancellationToken cancellationToken) =>
        dryRun || await store.CommitAsync(commit, cancellationToken) is null;
}
