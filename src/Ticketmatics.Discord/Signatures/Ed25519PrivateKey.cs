using System.Security.Cryptography;

namespace Ticketmatics.Discord;

/// <summary>Key that signs as Discord does; safe to use from several threads at once.</summary>
public sealed class Ed25519PrivateKey : IDisposable
{
    private readonly Ed25519Key key;

    private Ed25519PrivateKey(ReadOnlySpan<byte> seed)
    {
        key = Ed25519Key.FromSeed(seed);
        Span<byte> encoded = stackalloc byte[Ed25519Key.KeyBytes];
        key.WritePublicKey(encoded);
        PublicKey = Ed25519PublicKey.FromBytes(encoded);
    }

    /// <summary>Outlives this key: it is not disposed with it.</summary>
    public Ed25519PublicKey PublicKey { get; }

    public static Ed25519PrivateKey Generate()
    {
        Span<byte> seed = stackalloc byte[Ed25519Key.KeyBytes];
        RandomNumberGenerator.Fill(seed);
        try
        {
            return new(seed);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(seed);
        }
    }

    /// <param name="seed">32 bytes, the private key of RFC 8032.</param>
    /// <exception cref="ArgumentException">Another length.</exception>
    public static Ed25519PrivateKey FromSeed(ReadOnlySpan<byte> seed) =>
        seed.Length == Ed25519Key.KeyBytes
            ? new(seed)
            : throw new ArgumentException("A seed has 32 bytes.", nameof(seed));

    /// <returns>64 bytes; the same for the same message.</returns>
    public byte[] Sign(ReadOnlySpan<byte> message)
    {
        var signature = new byte[Ed25519Key.SignatureBytes];
        key.Sign(message, signature);
        return signature;
    }

    public void Dispose() => key.Dispose();
}
