using System.Numerics;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Signatures;

public sealed class PublicKeyTests
{
    private const string Good = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private static readonly BigInteger Prime = BigInteger.Pow(2, 255) - 19;

    /// <summary>All eight points whose order divides the cofactor, in their canonical encodings.</summary>
    public static TheoryData<string> SmallOrderPoints { get; } =
    [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    ];

    [Fact]
    public void Capitals_are_read_and_written_small()
    {
        var key = Ed25519PublicKey.Parse(Good.ToUpperInvariant());

        key.ToString().ShouldBe(Good);
    }

    [Theory]
    [InlineData("", PublicKeyFault.Length)]
    [InlineData("d75a", PublicKeyFault.Length)]
    [InlineData(Good + "00", PublicKeyFault.Length)]
    [InlineData(" " + Good, PublicKeyFault.Length)]
    [InlineData("x75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", PublicKeyFault.Digits)]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f7075 1a", PublicKeyFault.Digits)]
    [InlineData("０75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", PublicKeyFault.Digits)]
    public void A_malformed_key_is_refused_by_name(string hex, PublicKeyFault fault) => FaultOf(hex).ShouldBe(fault);

    [Theory]
    [MemberData(nameof(SmallOrderPoints))]
    public void A_key_of_small_order_is_refused(string hex) => FaultOf(hex).ShouldBe(PublicKeyFault.SmallOrder);

    [Fact]
    public void Every_number_from_the_prime_up_is_refused_as_not_canonical()
    {
        for (var excess = 0; excess < 19; excess++)
        {
            FaultOf(Encode(Prime + excess, sign: false)).ShouldBe(PublicKeyFault.NotCanonical, $"p + {excess}");
            FaultOf(Encode(Prime + excess, sign: true)).ShouldBe(PublicKeyFault.NotCanonical, $"p + {excess}, signed");
        }
    }

    [Fact]
    public void A_number_that_is_no_point_is_refused()
    {
        // 2 is the smallest y without an x: (4 - 1) / (4d + 1) has no root modulo the prime.
        FaultOf(Encode(2, sign: false)).ShouldBe(PublicKeyFault.NotOnCurve);
        FaultOf(Encode(2, sign: true)).ShouldBe(PublicKeyFault.NotOnCurve);
    }

    [Fact]
    public void Keys_that_were_made_are_all_accepted()
    {
        for (var i = 0; i < 100; i++)
        {
            using var key = Ed25519PrivateKey.Generate();
            var parsed = Ed25519PublicKey.Parse(key.PublicKey.ToString());
            parsed.ToString().ShouldBe(key.PublicKey.ToString());
        }
    }

    private static PublicKeyFault FaultOf(string hex) =>
        Should.Throw<PublicKeyException>(() => Ed25519PublicKey.Parse(hex)).Fault;

    private static string Encode(BigInteger y, bool sign)
    {
        var bytes = new byte[32];
        y.TryWriteBytes(bytes, out _, isUnsigned: true).ShouldBeTrue();
        bytes[31] |= (byte)(sign ? 0x80 : 0);
        return Convert.ToHexStringLower(bytes);
    }
}
