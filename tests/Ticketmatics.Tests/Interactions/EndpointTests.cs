using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Effects;
using Ticketmatics.Tests.Storage;

namespace Ticketmatics.Tests.Interactions;

public sealed class EndpointTests
{
    private static readonly byte[] NoJson = "This is no JSON."u8.ToArray();

    public static TheoryData<string> Forgeries => [.. Forge.Keys];

    private static readonly Dictionary<
        string,
        Func<EndpointBench, byte[], (string? Signature, string? Timestamp, byte[] Body)>
    > Forge = new(StringComparer.Ordinal)
    {
        ["another key"] = (bench, body) =>
        {
            using var forger = Ed25519PrivateKey.Generate();
            return (EndpointBench.Sign(forger, bench.Now, body), bench.Now, body);
        },
        ["all zeros"] = (bench, body) => (new string('0', 128), bench.Now, body),
        ["another body"] = (bench, body) => (bench.Sign(bench.Now, body), bench.Now, [.. body, (byte)' ']),
        ["another timestamp"] = (bench, body) => (bench.Sign(bench.Now, body), bench.Now + "0", body),
        ["truncated"] = (bench, body) => (bench.Sign(bench.Now, body)[..126], bench.Now, body),
        ["too long"] = (bench, body) => (bench.Sign(bench.Now, body) + "00", bench.Now, body),
        ["upper case"] = (bench, body) => (bench.Sign(bench.Now, body).ToUpperInvariant(), bench.Now, body),
        ["body in base64"] = (bench, body) =>
            (bench.Sign(bench.Now, body), bench.Now, Encoding.ASCII.GetBytes(Convert.ToBase64String(body))),
        ["signed six minutes ago"] = (bench, body) => At(bench, body, -6),
        ["signed six minutes ahead"] = (bench, body) => At(bench, body, 6),
        ["no signature"] = (bench, body) => (null, bench.Now, body),
        ["empty signature"] = (bench, body) => ("", bench.Now, body),
        ["no timestamp"] = (bench, body) => (bench.Sign("", body), null, body),
        ["empty timestamp"] = (bench, body) => (bench.Sign("", body), "", body),
        ["timestamp sent twice"] = (bench, body) => (bench.Sign(bench.Now, body), $"{bench.Now},{bench.Now}", body),
        ["nothing"] = (_, body) => (null, null, body),
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Nothing_is_read_from_a_request_that_Discord_did_not_sign(string forgery)
    {
        var life = new KillSwitch(at: 1);
        using var bench = new EndpointBench(time => Untouchable(time, life));
        foreach (var body in (byte[][])[Payloads.Of("press t1:mine").Bytes(), NoJson, [(byte)' ']])
        {
            var (signature, timestamp, posted) = Forge[forgery](bench, body);

            var answer = await bench.AnswerAsync(signature, timestamp, posted);

            answer.Status.ShouldBe(401);
            answer.Body.IsEmpty.ShouldBeTrue();
        }

        life.Steps.ShouldBe(0, "the store is not asked");
        bench.Log.Entries.ShouldBeEmpty("nothing was parsed");
    }

    [Fact]
    public async Task A_signed_body_that_is_no_JSON_is_a_bad_request()
    {
        using var bench = new EndpointBench();

        (await bench.PostAsync(NoJson)).Status.ShouldBe(400);
        (await bench.PostAsync([])).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_request_that_is_replayed_within_the_window_is_read_and_after_it_is_not()
    {
        using var bench = new EndpointBench();
        var body = Payloads.Of("ping").Bytes();
        var timestamp = bench.Now;
        var signature = bench.Sign(timestamp, body);

        bench.Clock.Advance(TimeSpan.FromMinutes(5));
        (await bench.AnswerAsync(signature, timestamp, body)).Status.ShouldBe(200);
        bench.Clock.Advance(TimeSpan.FromSeconds(1));
        (await bench.AnswerAsync(signature, timestamp, body)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_body_longer_than_256_KB_is_refused_and_one_of_that_length_is_read()
    {
        using var bench = new EndpointBench();
        var longest = new byte[InteractionsEndpoint.LargestBody];
        Array.Fill(longest, (byte)' ');
        Payloads.Of("ping").Bytes().CopyTo(longest, 0);

        (await bench.PostAsync(longest)).Status.ShouldBe(200);
        (await bench.PostAsync([.. longest, (byte)' '])).Status.ShouldBe(413);
    }

    [Fact]
    public async Task A_ping_is_answered_with_a_pong()
    {
        using var bench = new EndpointBench();

        var answer = await bench.PostAsync(Payloads.Of("ping").Bytes());

        answer.Status.ShouldBe(200);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("""{"type":1}""");
        bench.Log.Entries.ShouldHaveSingleItem().Line.ShouldStartWith("Discord's ping");
    }

    [Fact]
    public async Task A_fault_behind_the_endpoint_has_a_reference_that_is_logged_and_tells_no_more()
    {
        using var bench = new EndpointBench(time => Untouchable(time, new KillSwitch(at: 1)));

        var text = EndpointBench.TextOf(await bench.PostAsync(Payloads.Of("press t1:mine").Bytes()));

        text.ShouldContain("Something went wrong on my side");
        text.ShouldNotContain("killed");
        text.ShouldNotContain("Exception");
        var reference = text.Split('`')[1];
        reference.Length.ShouldBeInRange(8, 20);
        var logged = bench.Log.Entries.Single(entry => entry.Level is LogLevel.Error);
        logged.Line.ShouldContain(reference);
        logged.Fault.ShouldBeOfType<KilledException>();
    }

    [Theory]
    [InlineData("press t1:mine", true)]
    [InlineData("press t1:claim:1", true)]
    [InlineData("submit t1:open-form:other ticket_reason", true)]
    [InlineData("submit t1:open-form:other ticket_reason", false)]
    [InlineData("choose t1:category billing", false)]
    public async Task A_store_that_does_not_answer_is_waited_for_within_Discords_three_seconds(string click, bool reads)
    {
        var options = reads
            ? new InMemoryStoreOptions { ReadTime = TimeSpan.FromHours(1) }
            : new InMemoryStoreOptions { TransactionTime = TimeSpan.FromHours(1) };
        using var bench = new EndpointBench(time => new InMemoryTicketStore(options, time));
        var body = Payloads.Of(click).Bytes();
        var began = bench.Clock.GetUtcNow();

        var answer = await ManualRun.RunAsync(
            bench.Clock,
            () => bench.PostAsync(body),
            TestContext.Current.CancellationToken
        );

        (bench.Clock.GetUtcNow() - began).ShouldBeLessThan(TimeSpan.FromSeconds(2.5));
        EndpointBench.TextOf(answer).ShouldContain("I don't know whether it was saved");
        bench.Log.Entries.ShouldContain(entry => entry.Level == LogLevel.Warning);
    }

    [Fact]
    public async Task No_token_is_ever_logged()
    {
        using var bench = new EndpointBench(time => Untouchable(time, new KillSwitch(at: 3)));
        foreach (var name in Payloads.Names)
        {
            JsonNode payload = Payloads.Of(name);
            payload["token"] = "very-secret-token";
            await bench.PostAsync(payload.Bytes());
        }

        bench.Log.Entries.ShouldNotBeEmpty();
        bench.Log.Entries.ShouldAllBe(entry => !$"{entry.Line} {entry.Fault}".Contains("very-secret-token"));
    }

    private static MortalStore Untouchable(TimeProvider time, KillSwitch life) =>
        new(new InMemoryTicketStore(new InMemoryStoreOptions(), time), life);

    private static (string?, string?, byte[]) At(EndpointBench bench, byte[] body, int minutes)
    {
        var timestamp = EndpointBench.TimestampOf(bench.Clock.GetUtcNow().AddMinutes(minutes));
        return (bench.Sign(timestamp, body), timestamp, body);
    }
}
