using System.Text.Json;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Interactions;

/// <summary>Interactions as Discord posts them, with all the fields that nobody here reads.</summary>
internal static class EventSamples
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "events");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static Interaction Read(string name) => Parse(Bytes(name));

    public static Interaction Parse(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, DiscordJson.Default.Interaction)!;
}
