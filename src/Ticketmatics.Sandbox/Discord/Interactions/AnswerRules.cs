using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>An answer to an interaction that is legal for it.</summary>
internal abstract record Answer
{
    private Answer() { }

    internal sealed record Message(MessageDraft Draft) : Answer;

    internal sealed record DeferredMessage(bool IsEphemeral) : Answer;

    internal sealed record DeferredUpdate : Answer;

    internal sealed record Update(MessageDraft Draft) : Answer;

    internal sealed record Suggestions(JsonArray Choices) : Answer;

    internal sealed record Modal(string CustomId, string Title, JsonArray Components) : Answer;
}

/// <summary>Which answers are legal, and what they may hold. See Discord Docs/Receiving and Responding.</summary>
internal static class AnswerRules
{
    private const int NewMessage = 4;
    private const int DeferredMessage = 5;
    private const int DeferredUpdate = 6;
    private const int UpdatedMessage = 7;
    private const int Autocomplete = 8;
    private const int OpenModal = 9;

    /// <param name="files">Those that come with the body.</param>
    /// <exception cref="ApiException">The answer is not legal.</exception>
    public static Answer Read(
        World world,
        SandboxInteraction interaction,
        JsonObject body,
        IReadOnlyList<SandboxFile> files
    )
    {
        var errors = new FormErrors();
        var reader = new FieldReader(body, "", errors);
        var type = reader.Whole("type", int.MinValue, int.MaxValue, required: true);
        var data = reader.Object("data", required: type is NewMessage or UpdatedMessage or Autocomplete or OpenModal);
        if (type is DeferredUpdate && data is not null)
        {
            reader.Refuse("data", "UNKNOWN_FIELD", "A deferred update has no data.");
        }

        reader.Done();
        errors.ThrowIfAny();
        if (!IsLegal(interaction, type!.Value))
        {
            throw FormErrors.Of(
                "type",
                "BASE_TYPE_CHOICES",
                $"An answer of type {type} is not legal for {Describe(interaction)}."
            );
        }

        return type switch
        {
            NewMessage => new Answer.Message(MessageRules.Read(data!.Source, MessageUse.Answer, files, "data")),
            DeferredMessage => new Answer.DeferredMessage(MessageRules.ReadDeferred(data?.Source)),
            DeferredUpdate => new Answer.DeferredUpdate(),
            UpdatedMessage => new Answer.Update(ReadUpdate(world, interaction, data!.Source, files)),
            Autocomplete => ReadSuggestions(interaction, data!.Source),
            _ => ReadModal(data!.Source),
        };
    }

    /// <summary>The table of answer types by interaction type.</summary>
    private static bool IsLegal(SandboxInteraction interaction, int answer) =>
        interaction.Type switch
        {
            InteractionType.ApplicationCommand => answer is NewMessage or DeferredMessage or OpenModal,
            InteractionType.MessageComponent => answer
                is NewMessage
                    or DeferredMessage
                    or DeferredUpdate
                    or UpdatedMessage
                    or OpenModal,
            InteractionType.ApplicationCommandAutocomplete => answer is Autocomplete,
            InteractionType.ModalSubmit => answer is NewMessage or DeferredMessage
                || (answer is DeferredUpdate or UpdatedMessage && interaction.SourceMessage is not null),
            _ => false,
        };

    private static string Describe(SandboxInteraction interaction) =>
        interaction is { Type: InteractionType.ModalSubmit, SourceMessage: null }
            ? "a modal that no message opened"
            : $"an interaction of type {(int)interaction.Type}";

    private static MessageDraft ReadUpdate(
        World world,
        SandboxInteraction interaction,
        JsonObject data,
        IReadOnlyList<SandboxFile> files
    )
    {
        var source =
            interaction.SourceMessage is { } id && world.TryFindMessage(id, out _, out var message)
                ? message
                : throw ApiException.UnknownMessage();
        return MessageRules.Read(data, MessageUse.AnswerEdit, files, "data", source);
    }

    private static Answer.Suggestions ReadSuggestions(SandboxInteraction interaction, JsonObject data)
    {
        var errors = new FormErrors();
        var reader = new FieldReader(data, "data", errors);
        ChoiceRules.Read(reader, interaction.FocusedType, required: true);
        reader.Done();
        errors.ThrowIfAny();
        return new((JsonArray)data["choices"]!.DeepClone());
    }

    private static Answer.Modal ReadModal(JsonObject data)
    {
        var (customId, title, components) = ModalRules.Read(data);
        return new(customId, title, components);
    }
}
