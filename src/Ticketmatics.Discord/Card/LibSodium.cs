using NSec.Cryptography;

namespace Ticketmatics.Discord;

/// <summary>An Ed25519 key inside the crypto library; this file is all that knows which library it is.</summary>
internal sealed class Ed25519Key : IDisposable
{
    public const int KeyBytes = 32;
    public const int SignatureBytes = 64;

    private readonly PublicKey publicKey;
    private readonly Key? privateKey;

    private Ed25519Key(PublicKey publicKey, Key? privateKey)
    {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    private static Ed25519 Algorithm => SignatureAlgorithm.Ed25519;

    public static Ed25519Key FromPublicKey(ReadOnlySpan<byte> encoded) =>
        new(PublicKey.Import(Algorithm, encoded, KeyBlobFormat.RawPublicKey), privateKey: null);

    public static Ed25519Key FromSeed(ReadOnlySpan<byte> seed)
    {
        var key = Key.Import(Algorithm, seed, KeyBlobFormat.RawPrivateKey);
        return new(key.PublicKey, key);
    }

    public void WritePublicKey(Span<byte> encoded) => publicKey.Export(KeyBlobFormat.RawPublicKey).CopyTo(encoded);

    /// <param name="signature">Exactly 64 bytes.</param>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        Algorithm.Verify(publicKey, message, signature);

    /// <param name="signature">Exactly 64 bytes.</param>
    public void Sign(ReadOnlySpan<byte> message, Span<byte> signature) =>
        Algorithm.Sign(
            privateKey ?? throw new InvalidOperationException("A public key signs nothing."),
            message,
            signature
        );

    public void Dispose() => privateKey?.Dispose();
}
