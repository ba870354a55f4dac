using System.Globalization;
using System.Text;

namespace Ticketmatics.Discord;

/// <summary>What Discord takes as the emoji of a button or an option where no emoji of a server is named.</summary>
public static class UnicodeEmoji
{
    private const int Keycap = 0x20E3;
    private const int VariationSelector = 0xFE0F;
    private const int Joiner = 0x200D;

    /// <summary>
    /// Characters that are an emoji by themselves, in hexadecimal. See Unicode Technical Standard 51, "emoji-data.txt",
    /// property Emoji without those that only others make one of. Most signs are none: Discord refuses ★ and ✓.
    /// </summary>
    private const string Alone = """
        a9 ae 203c 2049 2122 2139 2194-2199 21a9-21aa 231a-231b 2328 23cf 23e9-23f3 23f8-23fa 24c2 25aa-25ab 25b6 25c0
        25fb-25fe 2600-2604 260e 2611 2614-2615 2618 261d 2620 2622-2623 2626 262a 262e-262f 2638-263a 2640 2642
        2648-2653 265f-2660 2663 2665-2666 2668 267b 267e-267f 2692-2697 2699 269b-269c 26a0-26a1 26a7 26aa-26ab
        26b0-26b1 26bd-26be 26c4-26c5 26c8 26ce-26cf 26d1 26d3-26d4 26e9-26ea 26f0-26f5 26f7-26fa 26fd 2702 2705
        2708-270d 270f 2712 2714 2716 271d 2721 2728 2733-2734 2744 2747 274c 274e 2753-2755 2757 2763-2764 2795-2797
        27a1 27b0 27bf 2934-2935 2b05-2b07 2b1b-2b1c 2b50 2b55 3030 303d 3297 3299
        1f004 1f0cf 1f170-1f171 1f17e-1f17f 1f18e 1f191-1f19a 1f1e6-1f1ff 1f201-1f202 1f21a 1f22f 1f232-1f23a
        1f250-1f251 1f300-1f321 1f324-1f393 1f396-1f397 1f399-1f39b 1f39e-1f3f0 1f3f3-1f3f5 1f3f7-1f4fd 1f4ff-1f53d
        1f549-1f54e 1f550-1f567 1f56f-1f570 1f573-1f57a 1f587 1f58a-1f58d 1f590 1f595-1f596 1f5a4-1f5a5 1f5a8
        1f5b1-1f5b2 1f5bc 1f5c2-1f5c4 1f5d1-1f5d3 1f5dc-1f5de 1f5e1 1f5e3 1f5e8 1f5ef 1f5f3 1f5fa-1f64f 1f680-1f6c5
        1f6cb-1f6d2 1f6d5-1f6d7 1f6dc-1f6e5 1f6e9 1f6eb-1f6ec 1f6f0 1f6f3-1f6fc 1f7e0-1f7eb 1f7f0 1f90c-1f93a
        1f93c-1f945 1f947-1f9ff 1fa70-1fa7c 1fa80-1fa89 1fa8f-1fac6 1face-1fadc 1fadf-1fae9 1faf0-1faf8
        """;

    private static readonly Lazy<IReadOnlyList<(int First, int Last)>> Ranges = new(() =>
        [
            .. Alone
                .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(range => range.Split('-'))
                .Select(ends => (HexOf(ends[0]), HexOf(ends[^1]))),
        ]
    );

    /// <summary>One character as people see it, made of emoji: skin tones, joined ones, flags and keycaps included.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Rune[] runes = [.. text.EnumerateRunes()];
        return new StringInfo(text).LengthInTextElements == 1
            && (IsKeycap(runes) || (IsAlone(runes[0]) && runes.All(rune => IsAlone(rune) || Joins(rune))));
    }

    private static bool IsKeycap(Rune[] runes) =>
        runes.Length is 2 or 3
        && runes[0].Value is '#' or '*' or (>= '0' and <= '9')
        && (runes.Length == 2 || runes[1].Value == VariationSelector)
        && runes[^1].Value == Keycap;

    private static bool IsAlone(Rune rune) =>
        Ranges.Value.Any(range => rune.Value >= range.First && rune.Value <= range.Last);

    /// <summary>Also the tags that the flags of England, Scotland and Wales are made of.</summary>
    private static bool Joins(Rune rune) => rune.Value is VariationSelector or Joiner or (>= 0xE0020 and <= 0xE007F);

    private static int HexOf(string digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
