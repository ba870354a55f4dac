using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Signatures;

public sealed class RequestVerifierTests : IDisposable
{
    private static readonly byte[] Body = """{"type":1,"id":"1"}"""u8.ToArray();

    private readonly Ed25519PrivateKey discord = Ed25519PrivateKey.Generate();
    private readonly ManualTimeProvider clock = new();
    private readonly RequestVerifier verifier;

    public RequestVerifierTests() => verifier = new(discord.PublicKey, clock);

    private string Now => clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public void Dispose() => discord.Dispose();

    [Fact]
    public void A_request_of_Discords_is_accepted() => verifier.Verify(Sign(Now, Body), Now, Body).ShouldBeTrue();

    [Fact]
    public void An_empty_body_may_be_signed() => verifier.Verify(Sign(Now, []), Now, []).ShouldBeTrue();

    [Fact]
    public void Any_body_is_verified_byte_for_byte() =>
        Prop.ForAll<byte[]>(body => verifier.Verify(Sign(Now, body), Now, body)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_forged_signature_is_refused()
    {
        using var forger = Ed25519PrivateKey.Generate();

        verifier.Verify(Sign(Now, Body, forger), Now, Body).ShouldBeFalse();
        verifier.Verify(new string('0', 128), Now, Body).ShouldBeFalse();
        verifier.Verify(new string('f', 128), Now, Body).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_signed_timestamp_counts_for_five_minutes_either_way(int seconds, bool accepted)
    {
        var timestamp = (clock.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);

        verifier.Verify(Sign(timestamp, Body), timestamp, Body).ShouldBe(accepted);
    }

    [Fact]
    public void A_request_replayed_after_five_minutes_is_refused()
    {
        var timestamp = Now;
        var signature = Sign(timestamp, Body);
        clock.Advance(RequestVerifier.Tolerance);
        verifier.Verify(signature, timestamp, Body).ShouldBeTrue();

        clock.Advance(TimeSpan.FromMilliseconds(1));

        verifier.Verify(signature, timestamp, Body).ShouldBeFalse();
    }

    [Fact]
    public void The_timestamp_is_part_of_what_is_signed()
    {
        var later = (clock.GetUtcNow().ToUnixTimeSeconds() + 1).ToString(CultureInfo.InvariantCulture);

        verifier.Verify(Sign(Now, Body), later, Body).ShouldBeFalse();
    }

    [Fact]
    public void A_body_cut_short_at_any_length_is_refused()
    {
        var signature = Sign(Now, Body);

        for (var length = 0; length < Body.Length; length++)
        {
            verifier.Verify(signature, Now, Body.AsSpan(0, length)).ShouldBeFalse($"{length} bytes");
        }
    }

    [Fact]
    public void A_body_still_in_base64_is_refused()
    {
        var mangled = Encoding.ASCII.GetBytes(Convert.ToBase64String(Body));

        verifier.Verify(Sign(Now, Body), Now, mangled).ShouldBeFalse();
    }

    [Fact]
    public void A_body_serialized_anew_is_refused() =>
        verifier.Verify(Sign(Now, Body), Now, """{ "type": 1, "id": "1" }"""u8).ShouldBeFalse();

    [Fact]
    public void A_digit_may_not_wander_between_timestamp_and_body()
    {
        var signature = Sign(Now, [.. "7"u8, .. Body]);

        verifier.Verify(signature, Now + "7", Body).ShouldBeFalse();
    }

    [Fact]
    public void Upper_case_hex_is_refused() =>
        verifier.Verify(Sign(Now, Body).ToUpperInvariant(), Now, Body).ShouldBeFalse();

    [Fact]
    public void Missing_headers_are_refused()
    {
        verifier.Verify(signature: null, Now, Body).ShouldBeFalse();
        verifier.Verify(Sign(Now, Body), timestamp: null, Body).ShouldBeFalse();
        verifier.Verify(signature: null, timestamp: null, Body).ShouldBeFalse();
        verifier.Verify("", "", []).ShouldBeFalse();
    }

    [Fact]
    public void Headers_sent_twice_are_refused()
    {
        var signature = Sign(Now, Body);

        verifier.Verify($"{signature},{signature}", Now, Body).ShouldBeFalse();
        verifier.Verify(signature, $"{Now},{Now}", Body).ShouldBeFalse();
    }

    [Fact]
    public void A_signature_of_any_other_length_is_refused()
    {
        var signature = Sign(Now, Body);

        for (var length = 0; length < signature.Length; length++)
        {
            verifier.Verify(signature[..length], Now, Body).ShouldBeFalse($"{length} digits");
        }

        verifier.Verify(signature + "00", Now, Body).ShouldBeFalse();
    }

    [Theory]
    [InlineData("+{0}")]
    [InlineData("-{0}")]
    [InlineData(" {0}")]
    [InlineData("{0} ")]
    [InlineData("{0}.0")]
    [InlineData("{0}\n")]
    [InlineData("0x{0}")]
    [InlineData("1{0}0000000000")]
    [InlineData("99999999999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("253402300800")]
    [InlineData("soon")]
    [InlineData("١٧٧٢٣٦٦٤٠٠")]
    public void A_timestamp_that_is_not_plain_recent_digits_is_refused_even_if_signed(string form)
    {
        var timestamp = string.Format(CultureInfo.InvariantCulture, form, Now);

        verifier.Verify(Sign(timestamp, Body), timestamp, Body).ShouldBeFalse();
    }

    [Fact]
    public void Hostile_headers_are_refused_and_never_thrown_at() =>
        Prop.ForAll<string, string, byte[]>(
                (signature, timestamp, body) => !verifier.Verify(signature, timestamp, body)
            )
            .QuickCheckThrowOnFailure();

    private string Sign(string timestamp, byte[] body, Ed25519PrivateKey? key = null) =>
        Convert.ToHexStringLower((key ?? discord).Sign([.. Encoding.UTF8.GetBytes(timestamp), .. body]));
}
