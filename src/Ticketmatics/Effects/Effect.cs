using System.Text.Json.Serialization;
using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Panels;
using Ticketmatics.Participants;
using Ticketmatics.Reopening;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Effects;

/// <summary>
/// Work on Discord that a commit asks for, as data: it is stored with the state it belongs to and performed at least
/// once afterwards. The kinds stand in the folders of their capabilities.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = EffectJson.KindProperty)]
[JsonDerivedType(typeof(MakeChannel), "make-channel")]
[JsonDerivedType(typeof(RecheckLimit), "recheck-limit")]
[JsonDerivedType(typeof(RefreshHeader), "refresh-header")]
[JsonDerivedType(typeof(AnnounceClose), "announce-close")]
[JsonDerivedType(typeof(MakeTranscript), "make-transcript")]
[JsonDerivedType(typeof(SendTranscript), "send-transcript")]
[JsonDerivedType(typeof(RemoveChannel), "remove-channel")]
[JsonDerivedType(typeof(KeepChannel), "keep-channel")]
[JsonDerivedType(typeof(ReopenTicket), "reopen-ticket")]
[JsonDerivedType(typeof(SendTranscriptToOpener), "send-transcript-to-opener")]
[JsonDerivedType(typeof(SetParticipant), "set-participant")]
[JsonDerivedType(typeof(RefreshAccess), "refresh-access")]
[JsonDerivedType(typeof(TellReleased), "tell-released")]
[JsonDerivedType(typeof(PostPanel), "post-panel")]
[JsonDerivedType(typeof(RefreshPanel), "refresh-panel")]
[JsonDerivedType(typeof(RefreshPanels), "refresh-panels")]
[JsonDerivedType(typeof(PostDashboard), "post-dashboard")]
[JsonDerivedType(typeof(RefreshDashboard), "refresh-dashboard")]
[JsonDerivedType(typeof(PostLog), "post-log")]
[JsonDerivedType(typeof(PostTrouble), "post-trouble")]
[JsonDerivedType(typeof(LookAtGuild), "look-at-guild")]
[JsonDerivedType(typeof(TellOpenerLeft), "tell-opener-left")]
public abstract record Effect;

/// <summary>
/// What another version of the bot stored and this one cannot read, as after a rollback. It is never stored itself.
/// </summary>
/// <param name="Kind">The word that the other version has for it.</param>
public sealed record UnreadableEffect(string Kind) : Effect;

/// <summary>Unique in its guild.</summary>
/// <remarks>
/// Made from what caused it (an interaction, or the effect before it) and a word for what it does, so that a cause that
/// comes twice makes the same effect and not another one.
/// </remarks>
public readonly record struct EffectId(string Value)
{
    public static EffectId From(InteractionId cause, string word) => new($"{cause}.{word}");

    public EffectId Then(string word) => new($"{Value}.{word}");

    public override string ToString() => Value;
}

public readonly record struct EffectKey(GuildId Guild, EffectId Id);

/// <summary>Who performs an effect right now; a fresh one for each attempt.</summary>
public readonly record struct LeaseId(Guid Value)
{
    public static LeaseId New() => new(Guid.NewGuid());
}
