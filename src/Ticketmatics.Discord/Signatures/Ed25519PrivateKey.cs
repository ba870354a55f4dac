using NSec.Cryptography;

namespace Ticketmatics.Discord;

/// <summary>Key that signs as Discord does; safe to use from several threads at once.</summary>
public sealed class Ed25519PrivateKey : IDisposable
{
    private readonly Key key;

    private Ed25519PrivateKey(Key key)
    {
        this.key = key;
        PublicKey = new(key.PublicKey);
    }

    /// <summary>Outlives this key.</summary>
    public Ed25519PublicKey PublicKey { get; }

    public static Ed25519PrivateKey Generate() => new(Key.Create(SignatureAlgorithm.Ed25519));

    /// <param name="seed">32 bytes, the private key of RFC 8032.</param>
    /// <exception cref="ArgumentException">Another length.</exception>
    public static Ed25519PrivateKey FromSeed(ReadOnlySpan<byte> seed) =>
        Key.TryImport(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey, out var key)
            ? new(key!)
            : throw new ArgumentException("A seed has 32 bytes.", nameof(seed));

    /// <returns>64 bytes; the same for the same message.</returns>
    public byte[] Sign(ReadOnlySpan<byte> message) => SignatureAlgorithm.Ed25519.Sign(key, message);

    public void Dispose() => key.Dispose();
}
