using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Storage;

/// <summary>Compares stored records by what they hold; their arrays are equal only where they are one and the same.</summary>
internal static class Same
{
    public static void ShouldHold(this Ticket? stored, Ticket expected)
    {
        stored.ShouldNotBeNull();
        stored.Timeline.ShouldBe(expected.Timeline);
        stored.Participants.ShouldBe(expected.Participants);
        stored.Answers.ShouldBe(expected.Answers);
        stored.EarlierTranscripts.ShouldBe(expected.EarlierTranscripts);
        var files = expected.Transcript?.Files ?? [];
        (stored.Transcript?.Files ?? []).ShouldBe(files);
        var arrays = stored with
        {
            Timeline = expected.Timeline,
            Participants = expected.Participants,
            Answers = expected.Answers,
            EarlierTranscripts = expected.EarlierTranscripts,
            Transcript = stored.Transcript is { } note ? note with { Files = files } : null,
        };
        arrays.ShouldBe(expected);
    }

    public static void ShouldHold(this MemberRecord stored, int[] open, int[] recent, LastOpening? last)
    {
        stored.OpenNumbers.ShouldBe(open);
        stored.RecentNumbers.ShouldBe(recent);
        stored.LastOpening.ShouldBe(last);
    }

    /// <param name="current">Null where no ticket is stored.</param>
    public static void ShouldSayMoved(this CommitRefusal? refusal, Ticket? current)
    {
        var moved = refusal.ShouldBeOfType<CommitRefusal.TicketMoved>();
        if (current is null)
        {
            moved.Current.ShouldBeNull();
        }
        else
        {
            moved.Current.ShouldHold(current);
        }
    }
}
