using System.Text.Json.Serialization;
using Ticketmatics.Tickets;

namespace Ticketmatics.Logs;

/// <summary>
/// Something that happened, as the staff read it in the logs channel: the facts, which do not change any more. Stored in
/// effects: kinds and names are never renamed.
/// </summary>
/// <param name="At">When it happened.</param>
/// <param name="By">Who did it; null where nobody but the bot did.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(OfTicket), "ticket")]
[JsonDerivedType(typeof(OfSetting), "setting")]
[JsonDerivedType(typeof(OfStaff), "staff")]
[JsonDerivedType(typeof(OfRepair), "repair")]
internal abstract record LogEntry(DateTimeOffset At, UserId? By)
{
    /// <param name="Event">One of the ticket's timeline.</param>
    /// <param name="Whom">As of <see cref="TimelineEntry"/>.</param>
    /// <param name="Category">As people read it.</param>
    /// <param name="Reason">As typed, of a close; null where none was given.</param>
    /// <param name="Messages">In the transcript that is stored now; null for other steps.</param>
    public sealed record OfTicket(
        int Number,
        [property: JsonConverter(typeof(JsonStringEnumConverter<TicketEvent>))] TicketEvent Event,
        UserId Opener,
        string Category,
        DateTimeOffset At,
        UserId? By = null,
        UserId? Whom = null,
        string? Reason = null,
        int? Messages = null
    ) : LogEntry(At, By);

    /// <param name="Name">Of the setting, as people read it.</param>
    /// <param name="Before">As people read it.</param>
    /// <param name="After">As people read it.</param>
    public sealed record OfSetting(string Name, string Before, string After, DateTimeOffset At, UserId? By = null)
        : LogEntry(At, By);

    /// <param name="Subject">Mention of the member or role.</param>
    /// <param name="Category">Name of the category whose staff it is, as people read it; null for all tickets.</param>
    public sealed record OfStaff(
        string Subject,
        bool IsAdded,
        DateTimeOffset At,
        UserId? By = null,
        string? Category = null
    ) : LogEntry(At, By);

    /// <summary>Figures did not say what the tickets say, and do now.</summary>
    /// <param name="Member">Whose open tickets it was; null where it was the counters of the guild.</param>
    public sealed record OfRepair(DateTimeOffset At, UserId? Member = null) : LogEntry(At, By: null);
}
