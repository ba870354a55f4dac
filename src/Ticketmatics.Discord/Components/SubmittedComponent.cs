using System.Text.Json;

namespace Ticketmatics.Discord;

/// <summary>
/// A component as it arrives: in a submitted modal (label form and the older row form), or on a message.
/// Only what is read is here.
/// </summary>
/// <param name="Value">Typed text; also a boolean or null for inputs we do not send.</param>
/// <param name="Values">Chosen values of a select.</param>
/// <param name="Component">The input inside a label.</param>
/// <param name="Components">The inputs inside a row.</param>
/// <param name="Content">Of a text display.</param>
/// <param name="Label">On a button.</param>
/// <param name="Placeholder">In a select.</param>
public sealed record SubmittedComponent(
    int Type,
    string? CustomId = null,
    JsonElement? Value = null,
    IReadOnlyList<string>? Values = null,
    SubmittedComponent? Component = null,
    IReadOnlyList<SubmittedComponent>? Components = null,
    string? Content = null,
    string? Label = null,
    string? Placeholder = null
)
{
    /// <summary>This component and all inside it.</summary>
    public IEnumerable<SubmittedComponent> SelfAndInner() =>
        (Components ?? [])
            .Concat(Component is null ? [] : [Component])
            .SelectMany(inner => inner.SelfAndInner())
            .Prepend(this);
}
