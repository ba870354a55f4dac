using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Hosting;

/// <summary>What a bot elsewhere is set up with, the same at each start.</summary>
/// <param name="SigningSeed">What the key is made from that interactions are signed with.</param>
internal sealed record Identity(byte[] SigningSeed, string BotToken, ApplicationId Application)
{
    private const int SecretBytes = 32;

    public string PublicKey
    {
        get
        {
            using var key = Ed25519PrivateKey.FromSeed(SigningSeed);
            return key.PublicKey.ToString();
        }
    }

    /// <summary>In the user's own folder; null where the user has none.</summary>
    public static string? DefaultFile =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } folder
            ? Path.Combine(folder, "ticketmatics", "sandbox-identity.json")
            : null;

    /// <summary>Reads the file, or writes a new identity into it.</summary>
    /// <exception cref="FormatException">It is the file of something else.</exception>
    public static async Task<Identity> ReadOrMakeAsync(
        string file,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (File.Exists(file))
        {
            return Parse(await File.ReadAllTextAsync(file, cancellationToken))
                ?? throw new FormatException($"{file} holds no identity of a sandbox.");
        }

        var made = new Identity(
            RandomNumberGenerator.GetBytes(SecretBytes),
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)),
            ApplicationId.At(time.GetUtcNow())
        );
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await using var stream = new FileStream(file, OptionsFor());
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(made.ToJson().ToJsonString().AsMemory(), cancellationToken);
        return made;
    }

    /// <summary>Its owner alone may read it.</summary>
    private static FileStreamOptions OptionsFor()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private JsonObject ToJson() =>
        new()
        {
            ["signingSeed"] = Convert.ToHexStringLower(SigningSeed),
            ["botToken"] = BotToken,
            ["applicationId"] = Application.ToString(),
        };

    private static Identity? Parse(string text)
    {
        try
        {
            return
                JsonNode.Parse(text) is JsonObject json
                && json["signingSeed"]?.GetValue<string>() is { Length: 2 * SecretBytes } seed
                && json["botToken"]?.GetValue<string>() is { Length: > 0 } token
                && ApplicationId.TryParse(json["applicationId"]?.GetValue<string>(), out var application)
                ? new(Convert.FromHexString(seed), token, application)
                : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
