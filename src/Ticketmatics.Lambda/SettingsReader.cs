using Ticketmatics.Discord;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda;

/// <summary>Settings that are missing or malformed; values are never repeated, as they may be secret.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults)
    : Exception("Settings: " + string.Join(' ', faults));

/// <summary>Reads environment variables and gathers what is wrong with them, so that all of it is told at once.</summary>
/// <remarks>One that is empty counts as not set: a template hands on parameters that were left out as empty ones.</remarks>
internal sealed class SettingsReader(IEnvironment environment)
{
    private readonly List<string> faults = [];

    /// <summary>What was missing or malformed so far; null where nothing was.</summary>
    public SettingsException? Fault => faults.Count > 0 ? new(faults) : null;

    /// <param name="read">Null, or a <see cref="FormatException"/>, for a malformed value.</param>
    /// <param name="expected">What it has to be, to end the sentence "… is malformed: it has to be".</param>
    public T? Required<T>(string name, Func<string, T?> read, string expected)
        where T : class
    {
        if (environment[name] is not { Length: > 0 } text)
        {
            faults.Add($"{name} is missing: it has to be {expected}.");
            return null;
        }

        return Read(name, text, read, expected);
    }

    public T? Optional<T>(string name, Func<string, T?> read, string expected)
        where T : class => environment[name] is { Length: > 0 } text ? Read(name, text, read, expected) : null;

    public Snowflake<TResource>? OptionalId<TResource>(string name)
    {
        if (environment[name] is not { Length: > 0 } text)
        {
            return null;
        }

        if (!Snowflake<TResource>.TryParse(text, out var id))
        {
            faults.Add($"{name} is malformed: it has to be an id of Discord's, digits only.");
            return null;
        }

        return id;
    }

    private T? Read<T>(string name, string text, Func<string, T?> read, string expected)
        where T : class
    {
        try
        {
            if (read(text) is { } value)
            {
                return value;
            }

            faults.Add($"{name} is malformed: it has to be {expected}.");
        }
        catch (FormatException e)
        {
            faults.Add($"{name} is malformed: {e.Message}");
        }

        return null;
    }
}
