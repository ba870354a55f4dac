using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Interactions;

/// <summary>Every kind of trigger is found, and nobody reaches one that is not theirs.</summary>
public sealed class RouterTests
{
    private static readonly UserId Target = new(1290000000000000402);

    [Fact]
    public async Task A_user_command_gets_the_user_it_was_opened_on() =>
        (await TextAsync(Payloads.Sample("user-command.json"), new AboutUser(Access.Everyone))).ShouldBe(
            Markdown.Mention(Target)
        );

    [Fact]
    public async Task A_message_command_gets_the_message_it_was_opened_on() =>
        (await TextAsync(Payloads.Sample("message-command.json"), new AboutMessage(Access.Everyone))).ShouldBe(
            "Where is my refund?"
        );

    [Fact]
    public async Task Autocomplete_gets_what_is_being_typed() =>
        (await SuggestionsAsync(Permissions.None, Access.Everyone)).ShouldBe(["bil…"]);

    [Fact]
    public async Task Autocomplete_of_administrators_suggests_nothing_to_others()
    {
        (await SuggestionsAsync(Permissions.None, Access.Administrator)).ShouldBeEmpty();
        (await SuggestionsAsync(Permissions.Administrator, Access.Administrator)).ShouldBe(["bil…"]);
    }

    [Theory]
    [InlineData("user-command.json")]
    [InlineData("message-command.json")]
    public async Task Context_menus_of_administrators_refuse_others(string sample)
    {
        ITrigger[] triggers = [new AboutUser(Access.Administrator), new AboutMessage(Access.Administrator)];

        var refused = await TextAsync(Payloads.Sample(sample).As(Permissions.ManageGuild), triggers);
        var done = await TextAsync(Payloads.Sample(sample).As(Permissions.Administrator), triggers);

        refused.ShouldBe(Texts.Default.Interactions.AdministratorsOnly);
        done.ShouldNotBe(Texts.Default.Interactions.AdministratorsOnly);
    }

    [Theory]
    [InlineData("user-command.json")]
    [InlineData("message-command.json")]
    public async Task A_context_menu_without_its_target_is_outdated(string sample)
    {
        var payload = Payloads.Sample(sample);
        payload["data"]!.AsObject().Remove("target_id");

        (await TextAsync(payload, new AboutUser(Access.Everyone), new AboutMessage(Access.Everyone))).ShouldBe(
            Texts.Default.Interactions.Outdated
        );
    }

    [Theory]
    [InlineData("user-command.json")]
    [InlineData("message-command.json")]
    [InlineData("chat-input-command.json")]
    [InlineData("button.json")]
    [InlineData("string-select.json")]
    [InlineData("modal-submit.json")]
    public async Task What_no_trigger_answers_is_outdated(string sample) =>
        (await TextAsync(Payloads.Sample(sample))).ShouldBe(Texts.Default.Interactions.Outdated);

    [Fact]
    public async Task Direct_messages_are_answered_with_where_to_go() =>
        (await TextAsync(Payloads.Sample("command-in-dm.json"), [.. Catalogue.Triggers])).ShouldBe(
            Texts.Default.Interactions.OnlyInServers
        );

    [Theory]
    [InlineData("press t1:category")]
    [InlineData("press t1:open-form:other")]
    [InlineData("submit t1:claim:1 reason")]
    [InlineData("submit t1:category reason")]
    public async Task A_custom_id_on_the_wrong_kind_of_component_does_nothing(string click)
    {
        var response = await RouteAsync(Payloads.Of(click), [.. Catalogue.Triggers]);

        response.ShouldBeOfType<InteractionResponse.NewMessage>();
    }

    private static async Task<string?> TextAsync(JsonObject payload, params ITrigger[] triggers) =>
        (await RouteAsync(payload, triggers)).ShouldBeOfType<InteractionResponse.NewMessage>().Data.Content;

    private static async Task<IEnumerable<string>> SuggestionsAsync(Permissions permissions, Access access)
    {
        var payload = Payloads.Sample("autocomplete.json").As(permissions);
        var response = await RouteAsync(payload, new Suggesting(access));
        return response.ShouldBeOfType<InteractionResponse.AutocompleteResult>().Data.Choices.Select(c => c.Name);
    }

    private static async Task<InteractionResponse> RouteAsync(JsonObject payload, params ITrigger[] triggers)
    {
        var clock = new ManualTimeProvider();
        var store = new InMemoryTicketStore(new InMemoryStoreOptions(), clock);
        var routed = await new InteractionRouter(store, NullLogger.Instance, AllowedGuilds.All, triggers).RouteAsync(
            JsonSerializer.Deserialize(payload, DiscordJson.Default.Interaction)!,
            clock.GetUtcNow(),
            TestContext.Current.CancellationToken
        );
        return routed.Response;
    }

    private sealed class AboutUser(Access access) : IUserCommand
    {
        public Access Access => access;

        public string Name => "Open a ticket";

        public CommandDefinition Definition { get; } = CommandDefinition.ContextMenu(CommandType.User, "Open a ticket");

        public Task<Reply> RunAsync(CommandCall call, UserId target, CancellationToken cancellationToken) =>
            Task.FromResult(Reply.Private(Markdown.Mention(target)));
    }

    private sealed class AboutMessage(Access access) : IMessageCommand
    {
        public Access Access => access;

        public string Name => "Make a ticket of this";

        public CommandDefinition Definition { get; } =
            CommandDefinition.ContextMenu(CommandType.Message, "Make a ticket of this");

        public Task<Reply> RunAsync(CommandCall call, Message target, CancellationToken cancellationToken) =>
            Task.FromResult(Reply.Private(target.Content ?? ""));
    }

    private sealed class Suggesting(Access access) : IAutocomplete
    {
        public Access Access => access;

        public string Name => "ticket";

        public CommandDefinition Definition { get; } = CommandDefinition.ChatInput("ticket", "Suggests categories");

        public Task<IReadOnlyList<OptionChoice>> SuggestAsync(
            AutocompleteCall call,
            CancellationToken cancellationToken
        ) =>
            Task.FromResult<IReadOnlyList<OptionChoice>>([
                new OptionChoice(call.Focused.Value?.GetString() + "…", "x"),
            ]);
    }
}
