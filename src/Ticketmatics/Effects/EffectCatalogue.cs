using System.Collections.Immutable;
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

/// <summary>The one list of who performs which effect.</summary>
internal static class EffectCatalogue
{
    public static readonly ImmutableArray<IEffectPerformer> Performers =
    [
        new MakeChannelPerformer(),
        new RecheckLimitPerformer(),
        new RefreshHeaderPerformer(),
        new AnnounceClosePerformer(),
        new MakeTranscriptPerformer(),
        new SendTranscriptPerformer(),
        new RemoveChannelPerformer(),
        new KeepChannelPerformer(),
        new ReopenTicketPerformer(),
        new SendTranscriptToOpenerPerformer(),
        new SetParticipantPerformer(),
        new RefreshAccessPerformer(),
        new TellReleasedPerformer(),
        new PostPanelPerformer(),
        new RefreshPanelPerformer(),
        new RefreshPanelsPerformer(),
        new PostDashboardPerformer(),
        new RefreshDashboardPerformer(),
        new PostLogPerformer(),
        new PostTroublePerformer(),
        new LookAtGuildPerformer(),
        new TellOpenerLeftPerformer(),
    ];
}
