using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Signatures;

public sealed class Ed25519Tests
{
    private static readonly byte[] Message = "a ticket was opened"u8.ToArray();

    [Theory]
    [MemberData(nameof(Rfc8032.Vectors), MemberType = typeof(Rfc8032))]
    public void The_vectors_of_RFC_8032_are_made_and_accepted(
        string seed,
        string publicKey,
        string message,
        string signature
    )
    {
        using var key = Ed25519PrivateKey.FromSeed(Convert.FromHexString(seed));

        key.PublicKey.ToString().ShouldBe(publicKey);
        Convert.ToHexStringLower(key.Sign(Convert.FromHexString(message))).ShouldBe(signature);

        var parsed = Ed25519PublicKey.Parse(publicKey);
        parsed.Verify(Convert.FromHexString(message), Convert.FromHexString(signature)).ShouldBeTrue();
    }

    [Fact]
    public void Whatever_is_signed_is_accepted_and_with_one_bit_flipped_refused() =>
        Prop.ForAll<byte[], ushort>(
                (message, bit) =>
                {
                    using var key = Ed25519PrivateKey.Generate();
                    var signature = key.Sign(message);
                    var flipped = (byte[])signature.Clone();
                    flipped[bit / 8 % 64] ^= (byte)(1 << (bit % 8));

                    return key.PublicKey.Verify(message, signature) && !key.PublicKey.Verify(message, flipped);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_message_with_any_bit_flipped_is_refused()
    {
        using var key = Ed25519PrivateKey.Generate();
        var signature = key.Sign(Message);

        for (var bit = 0; bit < Message.Length * 8; bit++)
        {
            var flipped = (byte[])Message.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            key.PublicKey.Verify(flipped, signature).ShouldBeFalse($"bit {bit}");
        }
    }

    [Fact]
    public void A_signature_of_any_other_length_is_refused()
    {
        using var key = Ed25519PrivateKey.Generate();
        var signature = key.Sign(Message);

        for (var length = 0; length < signature.Length; length++)
        {
            key.PublicKey.Verify(Message, signature.AsSpan(0, length)).ShouldBeFalse($"{length} bytes");
        }

        key.PublicKey.Verify(Message, [.. signature, 0]).ShouldBeFalse("65 bytes");
    }

    [Fact]
    public void A_second_signature_made_by_adding_the_order_to_S_is_refused()
    {
        using var key = Ed25519PrivateKey.Generate();
        var signature = key.Sign(Message);
        var s = new BigInteger(signature.AsSpan(32), isUnsigned: true);
        var malleable = (byte[])signature.Clone();
        (s + Rfc8032.Order).TryWriteBytes(malleable.AsSpan(32), out var written, isUnsigned: true).ShouldBeTrue();
        malleable.AsSpan(32 + written).Clear();

        key.PublicKey.Verify(Message, malleable).ShouldBeFalse();
    }

    [Fact]
    public void Another_keys_signature_is_refused()
    {
        using var ours = Ed25519PrivateKey.Generate();
        using var theirs = Ed25519PrivateKey.Generate();

        ours.PublicKey.Verify(Message, theirs.Sign(Message)).ShouldBeFalse();
    }

    [Fact]
    public void One_key_verifies_on_many_threads_at_once()
    {
        using var key = Ed25519PrivateKey.Generate();
        var signatures = Enumerable.Range(0, 200).Select(i => key.Sign([(byte)i])).ToList();

        Parallel.For(0, 2000, i => key.PublicKey.Verify([(byte)(i % 200)], signatures[i % 200]).ShouldBeTrue());
    }

    [Fact]
    public void Verifying_allocates_nothing_on_our_heap()
    {
        using var key = Ed25519PrivateKey.Generate();
        var signature = key.Sign(Message);
        key.PublicKey.Verify(Message, signature).ShouldBeTrue();

        var before = GC.GetAllocatedBytesForCurrentThread();
        key.PublicKey.Verify(Message, signature);

        GC.GetAllocatedBytesForCurrentThread().ShouldBe(before);
    }

    [Fact]
    public void A_public_key_outlives_the_private_key_it_came_from()
    {
        var key = Ed25519PrivateKey.Generate();
        var signature = key.Sign(Message);
        key.Dispose();

        key.PublicKey.Verify(Message, signature).ShouldBeTrue();
        Should.Throw<ObjectDisposedException>(() => key.Sign(Message));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_seed_of_another_length_is_refused(int length) =>
        Should.Throw<ArgumentException>(() => Ed25519PrivateKey.FromSeed(new byte[length]));
}
