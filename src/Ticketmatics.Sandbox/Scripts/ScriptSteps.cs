using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Scripts;

/// <summary>Does what a step says, as the page would.</summary>
internal sealed partial class ScriptSteps(SandboxDiscord discord)
{
    private readonly World world = discord.World;
    private readonly Dictionary<UserId, OpenedModal> forms = [];

    /// <returns>What came of it; null where nothing was sent to the bot.</returns>
    /// <exception cref="ScriptException">It cannot be done.</exception>
    public async Task<Outcome?> DoAsync(
        ScriptStep step,
        UserId person,
        SandboxChannel channel,
        CancellationToken cancellationToken
    )
    {
        var outcome = step.Verb switch
        {
            ['/', ..] => await CommandAsync(step, person, channel, cancellationToken),
            "press" => await PressAsync(step, person, channel, cancellationToken),
            "choose" => await ChooseAsync(step, person, channel, cancellationToken),
            "fill" => await FillAsync(step, person, cancellationToken),
            "use" => await UseAsync(step, person, channel, cancellationToken),
            "say" => Say(step, person, channel),
            _ => throw new ScriptException($"There is no verb \"{step.Verb}\"."),
        };
        if (outcome?.Modal is { } form)
        {
            forms[person] = form;
        }

        return outcome is { Kind: OutcomeKind.Failed or OutcomeKind.Nothing }
            ? throw new ScriptException(outcome.Reason ?? "Nothing came of it.")
            : outcome;
    }

    private Task<Outcome> CommandAsync(
        ScriptStep step,
        UserId person,
        SandboxChannel channel,
        CancellationToken cancellationToken
    )
    {
        var path = step.Words.TakeWhile(word => !word.Contains('=', StringComparison.Ordinal)).ToList();
        var name = string.Join(' ', path)[1..];
        Dictionary<string, JsonNode> options;
        lock (world.Gate)
        {
            var definitions = Definitions(channel.GuildId, [.. name.Split(' ')]);
            options = step.Fields(path.Count)
                .ToDictionary(
                    field => field.Name,
                    field => Names(channel).Value(person, TypeOf(definitions, field.Name), field.Value),
                    StringComparer.Ordinal
                );
        }

        return discord.Sender.SendCommandAsync(person, channel.Id, name, options, cancellationToken);
    }

    private Task<Outcome> PressAsync(
        ScriptStep step,
        UserId person,
        SandboxChannel channel,
        CancellationToken cancellationToken
    )
    {
        step.HasOnly(2);
        var (message, button) = FindComponent(person, channel, step.Word(1));
        return discord.Sender.PressAsync(person, message, CustomIdOf(button), cancellationToken);
    }

    private Task<Outcome> ChooseAsync(
        ScriptStep step,
        UserId person,
        SandboxChannel channel,
        CancellationToken cancellationToken
    )
    {
        var (message, select) = FindComponent(person, channel, step.Word(1));
        var values = ValuesOf(select, person, channel, step.Words.Skip(2));
        return discord.Sender.ChooseAsync(person, message, CustomIdOf(select), values, cancellationToken);
    }

    private Task<Outcome> FillAsync(ScriptStep step, UserId person, CancellationToken cancellationToken)
    {
        if (!forms.TryGetValue(person, out var form))
        {
            throw new ScriptException("No form is open.");
        }

        var channel =
            world.Channels.GetValueOrDefault(form.ChannelId)
            ?? throw new ScriptException("The channel of the form is gone.");
        var fields = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, value) in step.Fields(1))
        {
            var field =
                form.Components.OfType<JsonObject>()
                    .Select(label => (Label: label, Input: label["component"] as JsonObject))
                    .FirstOrDefault(entry =>
                        entry.Input is not null && (IsCalled(entry.Label, name) || IsCalled(entry.Input, name))
                    )
                    .Input
                ?? throw new ScriptException($"The form has no field {name}.");
            fields[CustomIdOf(field)] =
                field["type"]!.GetValue<int>() == ComponentType.TextInput
                    ? JsonValue.Create(value)
                    : new JsonArray([
                        .. ValuesOf(field, person, channel, value.Split(',')).Select(text => (JsonNode)text),
                    ]);
        }

        return discord.Sender.SubmitModalAsync(person, form.Id, fields, cancellationToken);
    }

    /// <summary>A command from the menu of a person, or of the newest message with some words in it.</summary>
    private Task<Outcome> UseAsync(
        ScriptStep step,
        UserId person,
        SandboxChannel channel,
        CancellationToken cancellationToken
    )
    {
        var (name, on) = step.Words is [_, var command, "on", var target]
            ? (command, target)
            : throw new ScriptException("use takes the name of a command, \"on\", and on what.");
        MessageId? message;
        lock (world.Gate)
        {
            message = channel
                .Messages.LastOrDefault(entry =>
                    !entry.Ephemeral && TextOf(entry).Contains(on, StringComparison.Ordinal)
                )
                ?.Id;
            var isOfMessages = world
                .Commands.Effective(channel.GuildId)
                .Any(entry =>
                    entry.Type is CommandType.Message && string.Equals(entry.Name, name, StringComparison.Ordinal)
                );
            if (!isOfMessages)
            {
                var user = Names(channel).Person(on);
                return discord.Sender.SendUserCommandAsync(person, channel.Id, name, user, cancellationToken);
            }
        }

        return message is { } id
            ? discord.Sender.SendMessageCommandAsync(person, channel.Id, name, id, cancellationToken)
            : throw new ScriptException($"There is no message with \"{on}\" in it.");
    }

    private Outcome? Say(ScriptStep step, UserId person, SandboxChannel channel)
    {
        step.HasOnly(2);
        lock (world.Gate)
        {
            if (!world.PermissionsOf(person, channel).HasFlag(Permissions.SendMessages))
            {
                throw new ScriptException("This person may not write there.");
            }

            world.Write(person, channel.Id, step.Word(1));
        }

        return null;
    }
}
