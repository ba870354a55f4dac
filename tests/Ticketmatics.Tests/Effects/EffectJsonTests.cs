using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Effects;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Panels;
using Ticketmatics.Participants;
using Ticketmatics.Reopening;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Effects;

public sealed class EffectJsonTests
{
    private static readonly PendingAnswer Answer = new(new(1_700_000_000_000_000_001), "a token", A.Noon);

    /// <summary>By the words that stand in stored effects.</summary>
    private static readonly Dictionary<string, Effect> Effects = new()
    {
        ["make-channel"] = new MakeChannel(Number: 7, Answer),
        ["recheck-limit"] = new RecheckLimit(
            new TicketDraft(
                A.Guild,
                A.Ada,
                "support",
                "📦 Support",
                "\"Quoted\" & <hostile> 🎫",
                A.Interaction(),
                A.Noon
            ),
            Answer
        ),
        ["refresh-header"] = new RefreshHeader(Number: 7),
        ["announce-close"] = new AnnounceClose(Number: 7),
        ["make-transcript"] = new MakeTranscript(7, new TranscriptProgress("1.close", new(9), 2, 300, 4096, 1), Answer),
        ["send-transcript"] = new SendTranscript(Number: 7, Answer, Before: true, File: "9-a.txt"),
        ["remove-channel"] = new RemoveChannel(Number: 7, WithoutTranscript: true),
        ["refresh-access"] = new RefreshAccess(A.Sam, A.Bob, A.StaffRole, "billing", Answer, 7, 2, A.Channel()),
        ["tell-released"] = new TellReleased(Number: 7, A.Bob),
        ["keep-channel"] = new KeepChannel(Number: 7),
        ["reopen-ticket"] = new ReopenTicket(Number: 7, A.Interaction(), Answer),
        ["send-transcript-to-opener"] = new SendTranscriptToOpener(Number: 7, "1751"),
        ["set-participant"] = new SetParticipant(Number: 7, A.Bob, Answer),
        ["post-panel"] = new PostPanel(A.Channel(), Answer, A.Ada),
        ["look-at-guild"] = new LookAtGuild(Misses: 2, MembersAfter: 25),
        ["tell-opener-left"] = new TellOpenerLeft(Number: 7),
        ["post-dashboard"] = new PostDashboard(A.Channel(), Answer),
        ["refresh-dashboard"] = new RefreshDashboard(A.Channel(), A.Message()),
        ["post-log"] = new PostLog(new LogEntry.OfTicket(7, TicketEvent.Claimed, A.Ada, "📦 Parcels", A.Noon, A.Sam)),
        ["post-trouble"] = new PostTrouble("make-channel", EffectFaultKind.MissingPermission),
        ["refresh-panel"] = new RefreshPanel(A.Channel(), A.Message()),
        ["refresh-panels"] = new RefreshPanels(),
    };

    public static TheoryData<string> Kinds => [.. Effects.Keys];

    [Fact]
    public void Every_effect_that_is_performed_can_be_stored() =>
        EffectCatalogue
            .Performers.Select(performer => performer.EffectType)
            .ShouldBe(Effects.Values.Select(effect => effect.GetType()), ignoreOrder: true);

    [Fact]
    public void The_next_part_of_a_transcript_knows_of_the_files_before()
    {
        var next = new MakeTranscript(7, TranscriptProgress.Begin(new("1.close")) with { Files = ["9-a.txt", "8-b"] });

        var read = EffectJson.Read(EffectJson.Write(next)).ShouldBeOfType<MakeTranscript>();

        read.Progress.ShouldNotBeNull().Files.ShouldBe(["9-a.txt", "8-b"]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_effect_is_read_as_it_was_written(string kind)
    {
        var json = EffectJson.Write(Effects[kind]);

        EffectJson.Read(json).ShouldBe(Effects[kind]);
        EffectJson.KindOf(Effects[kind]).ShouldBe(kind);
        JsonNode.Parse(json)!["kind"]!.GetValue<string>().ShouldBe(kind);
    }

    [Fact]
    public void What_an_effect_does_not_say_is_read_as_not_said()
    {
        Effect[] effects =
        [
            new MakeChannel(Number: 7),
            new MakeTranscript(Number: 7),
            new PostPanel(A.Channel(), Answer),
            RefreshAccess.Of(new StaffSubject.Member(A.Bob), category: null, A.Sam),
            RefreshAccess.Of(new StaffSubject.RoleHolders(A.StaffRole), category: null, A.Sam),
        ];
        effects.ShouldAllBe(effect => EffectJson.Read(EffectJson.Write(effect)) == effect);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"number":7}""")]
    [InlineData("""{"kind":"of-a-later-version","number":7}""")]
    [InlineData("""{"kind":"recheck-limit"}""")]
    public void What_is_no_effect_of_this_version_is_a_fault(string json) =>
        Should.Throw<JsonException>(() => EffectJson.Read(json));
}
