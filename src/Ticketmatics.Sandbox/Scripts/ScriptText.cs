using System.Collections.Immutable;
using System.Text;

namespace Ticketmatics.Sandbox.Scripts;

/// <summary>A script that cannot be played on, with the reason.</summary>
public sealed class ScriptException(string message) : Exception(message);

/// <summary>One thing that somebody does, or that is looked for.</summary>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Who">Name of the person; null for a wait.</param>
/// <param name="Words">Verb first; each without its quotes.</param>
/// <param name="Channel">Null where it is the channel of the step before.</param>
internal sealed record ScriptStep(int Line, string Text, string? Who, ImmutableArray<string> Words, string? Channel)
{
    public string Verb => Words[0];

    /// <exception cref="ScriptException">There are not as many words behind the verb.</exception>
    public string Word(int index) =>
        index < Words.Length ? Words[index] : throw new ScriptException($"{Verb} needs more words behind it.");

    /// <summary>The words from <paramref name="first"/> on that say what is in a field.</summary>
    /// <exception cref="ScriptException">One has no name and sign of equality, or a name stands there twice.</exception>
    public ImmutableArray<(string Name, string Value)> Fields(int first)
    {
        ImmutableArray<(string Name, string Value)> fields =
        [
            .. Words
                .Skip(first)
                .Select(word =>
                    word.Split('=', 2) is [{ Length: > 0 } name, var value]
                        ? (name, value)
                        : throw new ScriptException($"\"{word}\" is not of the form name=value.")
                ),
        ];
        return
            fields.CountBy(field => field.Name, StringComparer.Ordinal).FirstOrDefault(count => count.Value > 1)
                is { Key: { } twice }
            ? throw new ScriptException($"{twice} is given twice.")
            : fields;
    }

    /// <exception cref="ScriptException">There are more words, which would say nothing.</exception>
    public void HasOnly(int words)
    {
        if (Words.Length > words)
        {
            throw new ScriptException($"\"{Words[words]}\" is too much; a channel is named by in #channel.");
        }
    }
}

/// <summary>
/// The form of scripts: a step a line, <c>Person: verb words in #channel</c>; words with blanks stand in quotes, and
/// lines that begin with # say nothing.
/// </summary>
internal static class ScriptText
{
    /// <exception cref="ScriptException">A line is no step.</exception>
    public static ImmutableArray<ScriptStep> Read(string text) =>
        [
            .. text.Split('\n')
                .Select((line, index) => (Text: line.Trim(), Number: index + 1))
                .Where(line => line.Text.Length > 0 && line.Text[0] != '#')
                .Select(line => Step(line.Text, line.Number)),
        ];

    public static string Quoted(string word) =>
        word.Length > 0 && word.All(IsPlain)
            ? word
            : $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static bool IsPlain(char c) =>
        char.IsLetterOrDigit(c) || c is '-' or '_' or '@' or '.' or ':' or '/' or ',';

    private static ScriptStep Step(string text, int line)
    {
        var words = Words(text, line);
        string? channel = null;
        if (words is [.., "in", ['#', .. var name]])
        {
            channel = name;
            words = words[..^2];
        }

        string? who = null;
        if (words is [[.. var person, ':'], ..])
        {
            who = person;
            words = words[1..];
        }

        return words.IsEmpty || (who is null && words[0] is not "wait")
            ? throw new ScriptException($"Line {line} is no step: {text}")
            : new(line, text, who, words, channel);
    }

    private static ImmutableArray<string> Words(string text, int line)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var (isQuoted, isWord) = (false, false);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '"')
            {
                (isQuoted, isWord) = (!isQuoted, true);
            }
            else if (isQuoted && c == '\\' && at + 1 < text.Length)
            {
                at++;
                word.Append(text[at] == 'n' ? '\n' : text[at]);
            }
            else if (c == ' ' && !isQuoted)
            {
                End();
            }
            else
            {
                word.Append(c);
                isWord = true;
            }
        }

        End();
        return isQuoted ? throw new ScriptException($"Line {line}: a quote is not closed.") : words.DrainToImmutable();

        void End()
        {
            if (isWord)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            isWord = false;
        }
    }
}
