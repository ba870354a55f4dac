using System.Reflection;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace Ticketmatics.Discord;

/// <summary>An Ed25519 key inside the crypto library; this file is all that knows which library it is.</summary>
internal sealed class Ed25519Key : SafeHandle
{
    public const int KeyBytes = 32;
    public const int SignatureBytes = 64;

    static Ed25519Key() => NativeLibrary.SetDllImportResolver(typeof(Ed25519Key).Assembly, LibCrypto.Resolve);

    public Ed25519Key()
        : base(invalidHandleValue: 0, ownsHandle: true) { }

    public override bool IsInvalid => handle == 0;

    public static Ed25519Key FromPublicKey(ReadOnlySpan<byte> encoded) =>
        Checked(LibCrypto.NewRawPublicKey(LibCrypto.Ed25519, engine: 0, encoded, (nuint)encoded.Length));

    public static Ed25519Key FromSeed(ReadOnlySpan<byte> seed) =>
        Checked(LibCrypto.NewRawPrivateKey(LibCrypto.Ed25519, engine: 0, seed, (nuint)seed.Length));

    public void WritePublicKey(Span<byte> encoded)
    {
        var length = (nuint)encoded.Length;
        if (LibCrypto.GetRawPublicKey(this, encoded, ref length) != 1 || length != KeyBytes)
        {
            throw Failed();
        }
    }

    /// <param name="signature">Exactly 64 bytes.</param>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        var context = NewContext();
        try
        {
            if (LibCrypto.DigestVerifyInit(context, keyContext: 0, digest: 0, engine: 0, this) != 1)
            {
                throw Failed();
            }

            var verdict = LibCrypto.DigestVerify(
                context,
                signature,
                (nuint)signature.Length,
                message,
                (nuint)message.Length
            );
            if (verdict != 1)
            {
                // A refusal leaves an entry in the thread's error queue, where the next TLS call would find it.
                LibCrypto.ClearErrors();
            }

            return verdict == 1;
        }
        finally
        {
            LibCrypto.FreeContext(context);
        }
    }

    /// <param name="signature">Exactly 64 bytes.</param>
    public void Sign(ReadOnlySpan<byte> message, Span<byte> signature)
    {
        var context = NewContext();
        try
        {
            var length = (nuint)signature.Length;
            if (
                LibCrypto.DigestSignInit(context, keyContext: 0, digest: 0, engine: 0, this) != 1
                || LibCrypto.DigestSign(context, signature, ref length, message, (nuint)message.Length) != 1
            )
            {
                throw Failed();
            }
        }
        finally
        {
            LibCrypto.FreeContext(context);
        }
    }

    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeKey(handle);
        return true;
    }

    private static Ed25519Key Checked(Ed25519Key key)
    {
        if (!key.IsInvalid)
        {
            return key;
        }

        key.Dispose();
        throw Failed();
    }

    private static nint NewContext() => LibCrypto.NewContext() is var context and not 0 ? context : throw Failed();

    private static InvalidOperationException Failed()
    {
        LibCrypto.ClearErrors();
        return new("OpenSSL's libcrypto refused an Ed25519 operation; is it a FIPS-only build?");
    }
}

/// <summary>The few functions of OpenSSL's libcrypto that are called, versions 1.1.1 and later.</summary>
internal static partial class LibCrypto
{
    /// <summary>EVP_PKEY_ED25519.</summary>
    public const int Ed25519 = 1087;

    private const string Name = "libcrypto";

    private static string[] Candidates =>
        OperatingSystem.IsWindows() ? ["libcrypto-3-x64.dll", "libcrypto-3-arm64.dll", "libcrypto-1_1-x64.dll"]
        : OperatingSystem.IsMacOS()
            ?
            [
                // The bare name "libcrypto.dylib" is Apple's own, which ends the process that loads it.
                "libcrypto.3.dylib",
                "/opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib",
                "/usr/local/opt/openssl@3/lib/libcrypto.3.dylib",
            ]
        : ["libcrypto.so.3", "libcrypto.so.1.1"];

    private static string Advice =>
        OperatingSystem.IsWindows()
            ? "install OpenSSL 3 (winget install ShiningLight.OpenSSL.Light), its folder on PATH"
        : OperatingSystem.IsMacOS() ? "install OpenSSL 3 (brew install openssl@3)"
        : "install OpenSSL 3 (the package is called libssl3, openssl-libs or libcrypto3)";

    /// <exception cref="DllNotFoundException">As <see cref="Load"/>.</exception>
    public static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) =>
        string.Equals(name, Name, StringComparison.Ordinal) ? Load(Candidates) : 0;

    /// <summary>The first of the libraries that is installed.</summary>
    /// <exception cref="DllNotFoundException">None is; the message says what to install.</exception>
    public static nint Load(params IReadOnlyList<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            // Without the search path: on Windows, OpenSSL is found through PATH or not at all.
            if (NativeLibrary.TryLoad(candidate, out var library))
            {
                return library;
            }
        }

        throw new DllNotFoundException(
            $"Signatures need OpenSSL's libcrypto, and none of {string.Join(", ", candidates)} was found: {Advice}."
        );
    }

    [LibraryImport(Name, EntryPoint = "EVP_PKEY_new_raw_public_key")]
    public static partial Ed25519Key NewRawPublicKey(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Name, EntryPoint = "EVP_PKEY_new_raw_private_key")]
    public static partial Ed25519Key NewRawPrivateKey(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Name, EntryPoint = "EVP_PKEY_get_raw_public_key")]
    public static partial int GetRawPublicKey(Ed25519Key key, Span<byte> encoded, ref nuint length);

    [LibraryImport(Name, EntryPoint = "EVP_PKEY_free")]
    public static partial void FreeKey(nint key);

    [LibraryImport(Name, EntryPoint = "EVP_MD_CTX_new")]
    public static partial nint NewContext();

    [LibraryImport(Name, EntryPoint = "EVP_MD_CTX_free")]
    public static partial void FreeContext(nint context);

    [LibraryImport(Name, EntryPoint = "EVP_DigestVerifyInit")]
    public static partial int DigestVerifyInit(nint context, nint keyContext, nint digest, nint engine, Ed25519Key key);

    [LibraryImport(Name, EntryPoint = "EVP_DigestVerify")]
    public static partial int DigestVerify(
        nint context,
        ReadOnlySpan<byte> signature,
        nuint signatureLength,
        ReadOnlySpan<byte> message,
        nuint messageLength
    );

    [LibraryImport(Name, EntryPoint = "EVP_DigestSignInit")]
    public static partial int DigestSignInit(nint context, nint keyContext, nint digest, nint engine, Ed25519Key key);

    [LibraryImport(Name, EntryPoint = "EVP_DigestSign")]
    public static partial int DigestSign(
        nint context,
        Span<byte> signature,
        ref nuint signatureLength,
        ReadOnlySpan<byte> message,
        nuint messageLength
    );

    [LibraryImport(Name, EntryPoint = "ERR_clear_error")]
    public static partial void ClearErrors();
}
