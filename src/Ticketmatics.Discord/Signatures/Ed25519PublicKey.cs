using System.Buffers;

namespace Ticketmatics.Discord;

/// <summary>Key that Discord's signatures are verified with; safe to use from several threads at once.</summary>
public sealed class Ed25519PublicKey : IDisposable
{
    private readonly Ed25519Key key;
    private readonly string hex;

    private Ed25519PublicKey(ReadOnlySpan<byte> encoded)
    {
        key = Ed25519Key.FromPublicKey(encoded);
        hex = Convert.ToHexStringLower(encoded);
    }

    /// <param name="hex">64 digits, as the developer portal shows them.</param>
    /// <exception cref="PublicKeyException">The text is no key, or one that anybody could sign for.</exception>
    /// <exception cref="DllNotFoundException">OpenSSL is not installed.</exception>
    public static Ed25519PublicKey Parse(string hex)
    {
        if (hex.Length != 2 * Ed25519Key.KeyBytes)
        {
            throw new PublicKeyException(PublicKeyFault.Length);
        }

        Span<byte> encoded = stackalloc byte[Ed25519Key.KeyBytes];
        return Convert.FromHexString(hex, encoded, out _, out _) is OperationStatus.Done
            ? FromBytes(encoded)
            : throw new PublicKeyException(PublicKeyFault.Digits);
    }

    /// <returns><see langword="false"/> also for a signature that is not 64 bytes long.</returns>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) =>
        signature.Length == Ed25519Key.SignatureBytes && key.Verify(message, signature);

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public override string ToString() => hex;

    public void Dispose() => key.Dispose();

    internal static Ed25519PublicKey FromBytes(ReadOnlySpan<byte> encoded) =>
        PublicKeyCheck.Of(encoded) is { } fault ? throw new PublicKeyException(fault) : new(encoded);
}
