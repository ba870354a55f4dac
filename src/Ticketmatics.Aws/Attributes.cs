namespace Ticketmatics.Aws;

/// <summary>
/// Every attribute that is stored, and the indexes over them. Stored items of older versions have them too: none is
/// renamed or given another meaning. Those that DynamoDB reserves stand in expressions behind a <c>#</c>.
/// </summary>
public static class Attributes
{
    /// <summary>Partition key of every table.</summary>
    public const string GuildId = "GuildId";

    /// <summary>
    /// Sort key of Guilds: <c>settings</c>, <c>sequence</c>, <c>counters#00</c>, <c>panel#…</c>, <c>parents</c>,
    /// <c>closed-parents</c>, <c>look</c>, <c>setup</c>, <c>dashboard</c>; <c>2056-03-01#00</c> of a day, <c>0#00</c> of
    /// the sum of past days; under the guild 0 <c>commands</c>.
    /// </summary>
    public const string Item = "Item";

    /// <summary>
    /// Sort key of Staff: <c>user#…</c> or <c>role#…</c>; of one category's staff <c>category#…#user#…</c> or
    /// <c>category#…#role#…</c>.
    /// </summary>
    public const string Subject = "Subject";

    /// <summary>Sort key of Tickets.</summary>
    public const string Number = "Number";

    /// <summary>Sort key of Members.</summary>
    public const string UserId = "UserId";

    /// <summary>Sort key of Outbox.</summary>
    public const string EffectId = "EffectId";

    // Guilds
    public const string LastNumber = "LastNumber";
    public const string Asked = "Asked";
    public const string Open = "Open";
    public const string Claimed = "Claimed";
    public const string Closed = "Closed";
    public const string Failed = "Failed";
    public const string Channels = "Channels";
    public const string Ids = "Ids";
    public const string SetUpBy = "SetUpBy";

    /// <summary>Of a part of the counters: how often it was written; absent from those of older versions.</summary>
    public const string Revision = "Revision";

    /// <summary>
    /// With the key of a category behind it, of a part of the counters: open tickets of that category. The attributes of a
    /// day are facts, as they write themselves.
    /// </summary>
    public const string OpenOfCategory = "open#";

    /// <summary>Of the sum of past days: the last of them, as <c>2056-03-01</c>.</summary>
    public const string Through = "Through";

    // Guilds and Tickets
    public const string ChannelId = "ChannelId";
    public const string MessageId = "MessageId";

    // Guilds and Outbox
    public const string LeaseId = "LeaseId";
    public const string LeasedUntil = "LeasedUntil";

    // Staff
    public const string AddedBy = "AddedBy";
    public const string AddedAt = "AddedAt";

    // Tickets
    public const string Opener = "Opener";
    public const string OpenerName = "OpenerName";
    public const string Locale = "Locale";
    public const string Category = "Category";
    public const string CategoryName = "CategoryName";
    public const string Reason = "Reason";

    /// <summary>A list of pairs, question and answer; absent where there are none.</summary>
    public const string Answers = "Answers";

    public const string Version = "Version";
    public const string State = "State";
    public const string ClaimedBy = "ClaimedBy";
    public const string ClaimedAt = "ClaimedAt";
    public const string Close = "Close";
    public const string Fault = "Fault";
    public const string Timeline = "Timeline";
    public const string Transcript = "Transcript";
    public const string EarlierTranscripts = "EarlierTranscripts";

    /// <summary>Absent unless it is so.</summary>
    public const string IsLeaving = "IsLeaving";

    public const string RemoveAt = "RemoveAt";

    /// <summary>Who asked for a closed ticket to be reopened, when, and with which click.</summary>
    public const string Reopen = "Reopen";

    /// <summary>Absent where nobody was let in: DynamoDB keeps no empty set.</summary>
    public const string Participants = "Participants";

    /// <summary>
    /// State and the moment it was entered, as <c>claimed#2026-03-01T12:00:00.0000000Z</c>; absent from tickets that are
    /// closed or failed.
    /// </summary>
    public const string Stage = "Stage";

    // Parts of a ticket's timeline and of a request to close it
    public const string By = "By";
    public const string At = "At";
    public const string Cause = "Cause";
    public const string Event = "Event";
    public const string Whom = "Whom";
    public const string Interaction = "Interaction";

    // Parts of a ticket's transcript
    public const string Messages = "Messages";

    /// <summary>Absent from those of older versions.</summary>
    public const string Name = "Name";

    /// <inheritdoc cref="Name"/>
    public const string Last = "Last";

    /// <inheritdoc cref="Name"/>
    public const string Files = "Files";

    /// <summary>Absent where there are none.</summary>
    public const string MoreFiles = "MoreFiles";

    // Members
    public const string OpenNumbers = "OpenNumbers";
    public const string RecentNumbers = "RecentNumbers";
    public const string LastInteraction = "LastInteraction";
    public const string LastOpenedAt = "LastOpenedAt";

    // Outbox
    public const string Kind = "Kind";
    public const string Payload = "Payload";
    public const string CreatedAt = "CreatedAt";
    public const string DueAt = "DueAt";
    public const string Attempts = "Attempts";
    public const string DoneAt = "DoneAt";

    /// <summary>DynamoDB deletes the item some time after it; only done effects have it.</summary>
    public const string ExpiresAtUnixSeconds = "ExpiresAtUnixSeconds";

    /// <summary>Index of Tickets that have a channel, by it.</summary>
    public const string ByChannel = "ByChannel";

    /// <summary>Index of Tickets whose life is not over, by <see cref="Stage"/>.</summary>
    public const string ByStage = "ByStage";
}
