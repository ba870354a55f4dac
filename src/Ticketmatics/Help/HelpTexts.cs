using System.Collections.Immutable;
using Ticketmatics.Discord;

namespace Ticketmatics.Help;

internal abstract class HelpTexts
{
    public abstract string Description { get; }
    public abstract string Title { get; }

    public abstract string Everyone { get; }

    /// <summary>As <see cref="Everyone"/>, for who may close a ticket.</summary>
    public abstract string Close { get; }

    /// <summary>Of a command that is found in the menu of a message.</summary>
    public abstract string InMessageMenu { get; }

    /// <summary>Of a command that is found in the menu of a member.</summary>
    public abstract string InMemberMenu { get; }

    public abstract string StaffTitle { get; }

    public abstract string Staff { get; }

    public abstract string CommandsTitle { get; }

    /// <summary>Discord takes no empty name of a field; this one shows nothing.</summary>
    private const string NoTitle = "\u200B";

    /// <summary>As many fields as the lines need; only the first has a title.</summary>
    public IReadOnlyList<EmbedField> FieldsOf(IEnumerable<string> lines)
    {
        List<string> parts = [];
        foreach (var line in lines)
        {
            if (parts is [.., var last] && last.Length + 1 + line.Length <= Limits.EmbedFieldValueLength)
            {
                parts[^1] = $"{last}\n{line}";
            }
            else
            {
                parts.Add(line);
            }
        }

        return [.. parts.Select((part, i) => new EmbedField(i == 0 ? CommandsTitle : NoTitle, part))];
    }
}
