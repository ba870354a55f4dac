using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Ticketmatics.Moving;

/// <summary>
/// The file in which the original keeps its data: guilds by their ids, or one guild that names itself. What cannot be
/// read is told and left out.
/// </summary>
public static class OriginalFile
{
    private const int LongestPlace = 80;

    /// <exception cref="UnreadableFileException">It holds no guild.</exception>
    public static OriginalData Read(ReadOnlyMemory<byte> utf8)
    {
        using var document = Parse(utf8);
        var root = document.RootElement;
        if (root.ValueKind is not JsonValueKind.Object)
        {
            throw new UnreadableFileException(MovingTexts.NoGuilds);
        }

        if (new OriginalValue(root).Id<Discord.Guild>("guildId") is { } only)
        {
            return new([OriginalGuild.Read(only, root)], []);
        }

        var guilds = ImmutableArray.CreateBuilder<Belongings>();
        var leftOut = ImmutableArray.CreateBuilder<Remark>();
        foreach (var (key, value) in EntriesOf(root))
        {
            if (!GuildId.TryParse(key, out var guild) || value.ValueKind is not JsonValueKind.Object)
            {
                leftOut.Add(new(PlaceOf(key), MovingTexts.NoGuild));
            }
            else if (guilds.Any(known => known.Guild == guild))
            {
                leftOut.Add(new(PlaceOf(key), MovingTexts.TwoGuilds));
            }
            else
            {
                guilds.Add(OriginalGuild.Read(guild, value));
            }
        }

        return guilds.Count > 0
            ? new(guilds.ToImmutable(), leftOut.ToImmutable())
            : throw new UnreadableFileException(MovingTexts.NoGuilds);
    }

    /// <summary>Of a list, its places are the keys.</summary>
    internal static IEnumerable<(string Key, JsonElement Value)> EntriesOf(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().Select(property => (NameOf(property), property.Value)),
            JsonValueKind.Array => json.EnumerateArray().Select((value, index) => ($"{index}", value)),
            _ => [],
        };

    /// <summary>A key that may be printed: short, and of one line.</summary>
    internal static string PlaceOf(string key)
    {
        var plain = string.Concat(key.Select(c => IsPlain(c) ? c : '?'));
        return plain.Length > LongestPlace ? $"{plain[..LongestPlace]}…" : plain;
    }

    /// <summary>Whether it neither moves a terminal's cursor nor turns its text around.</summary>
    private static bool IsPlain(char c) =>
        char.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
            );

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        var bytes = utf8.Span.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        try
        {
            return JsonDocument.Parse(
                bytes,
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(
                $"{MovingTexts.NoJson} Line {(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}."
            );
        }
    }

    /// <remarks>A name may hold half of a character, which is no text.</remarks>
    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
