using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Tickets;

namespace Ticketmatics.Transcripts;

/// <summary>How far a transcript is.</summary>
/// <param name="Making">Tells this making from others of the same ticket.</param>
/// <param name="After">The last message that is written down; null before the first.</param>
/// <param name="Parts">That are in the archive.</param>
/// <param name="Messages">In those parts.</param>
/// <param name="FileBytes">Of attachments that were kept.</param>
/// <param name="LostFiles">Attachments that were not kept.</param>
/// <param name="Files">As of <see cref="TranscriptNote.Files"/>; null where there is none so far.</param>
/// <param name="MoreFiles">As of <see cref="TranscriptNote.MoreFiles"/>.</param>
internal sealed record TranscriptProgress(
    string Making,
    MessageId? After = null,
    int Parts = 0,
    int Messages = 0,
    long FileBytes = 0,
    int LostFiles = 0,
    IReadOnlyList<string>? Files = null,
    int MoreFiles = 0
)
{
    public static TranscriptProgress Begin(EffectId effect) => new(effect.Value);
}

/// <summary>What one effect came to.</summary>
internal abstract record MadeTranscript
{
    private MadeTranscript() { }

    /// <summary>There is more to write down.</summary>
    public sealed record Part(TranscriptProgress Progress) : MadeTranscript;

    /// <summary>The archive holds all of it.</summary>
    public sealed record Whole(TranscriptNote Note) : MadeTranscript;

    /// <param name="Why">What keeps the bot from reading.</param>
    public sealed record Unreadable(EffectFaultKind Why) : MadeTranscript;
}
