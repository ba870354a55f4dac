using System.Collections.Frozen;
using System.Text;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>
/// Which characters Discord takes as an emoji: those that it has a picture for, with or without the selector that asks
/// for a picture. The guilds here have no emoji of their own.
/// </summary>
internal static class EmojiRules
{
    private const int PictureSelector = 0xFE0F;

    private static readonly FrozenSet<string>[] Kinds = [.. Read()];

    private static FrozenSet<string> Plain => Kinds[0];

    private static FrozenSet<string> Tonable => Kinds[1];

    private static FrozenSet<string> OnlyToned => Kinds[2];

    /// <summary>All that may stand without a skin tone.</summary>
    public static IEnumerable<string> Untoned => Plain.Concat(Tonable);

    public static void Read(FieldReader emoji)
    {
        var id = emoji.Id("id");
        var name = emoji.Text("name", 1, 32, required: id is null);
        emoji.Flag("animated");
        emoji.Done();
        if (id is not null || (name is not null && !IsEmoji(name)))
        {
            emoji.Refuse(id is null ? "name" : "id", "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
        }
    }

    public static bool IsEmoji(string name)
    {
        var bare = Without(name, rune => rune.Value is PictureSelector);
        var untoned = Without(bare, IsSkinTone);
        return Plain.Contains(bare)
            || Tonable.Contains(untoned)
            || (untoned.Length < bare.Length && OnlyToned.Contains(untoned));
    }

    private static bool IsSkinTone(Rune rune) => rune.Value is >= 0x1F3FB and <= 0x1F3FF;

    private static string Without(string text, Predicate<Rune> isLeftOut) =>
        string.Concat(text.EnumerateRunes().Where(rune => !isLeftOut(rune)));

    /// <summary>A paragraph a kind.</summary>
    private static IEnumerable<FrozenSet<string>> Read()
    {
        using var stream = typeof(EmojiRules).Assembly.GetManifestResourceStream("emoji.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .ReplaceLineEndings("\n")
                .Split("\n\n")
                .Skip(1)
                .Select(kind =>
                    kind.Split('\n')
                        .Where(line => !line.StartsWith('#'))
                        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                        .ToFrozenSet(StringComparer.Ordinal)
                ),
        ];
    }
}
