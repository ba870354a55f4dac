using System.Text.Json;
using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Interactions;

public sealed class EventSamplesTests
{
    private const ulong Ada = 1290000000000000401;
    private const ulong Bob = 1290000000000000402;
    private const ulong Staff = 1290000000000000300;

    /// <summary>What has to be read from each file of <c>tests/events</c>.</summary>
    private static readonly Dictionary<string, Action<Interaction>> Expectations = new(StringComparer.Ordinal)
    {
        ["ping.json"] = Ping,
        ["chat-input-command.json"] = ChatInputCommand,
        ["subcommand.json"] = Subcommand,
        ["button.json"] = Button,
        ["string-select.json"] = StringSelect,
        ["modal-submit.json"] = ModalSubmit,
        ["modal-submit-rows.json"] = ModalSubmitRows,
        ["autocomplete.json"] = Autocomplete,
        ["user-command.json"] = UserCommand,
        ["message-command.json"] = MessageCommand,
        ["command-in-dm.json"] = CommandInDm,
    };

    public static TheoryData<string> Files => [.. EventSamples.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sample_is_read_as_Discord_means_it(string file)
    {
        Expectations.ShouldContainKey(file);
        Expectations[file](EventSamples.Read(file));
    }

    [Fact]
    public void Every_expectation_has_its_sample() =>
        Expectations.Keys.Order(StringComparer.Ordinal).ShouldBe(EventSamples.Names);

    private static void Ping(Interaction ping)
    {
        ping.Type.ShouldBe(InteractionType.Ping);
        ping.Id.ShouldBe(new(1290000000000001000));
        ping.ApplicationId.ShouldBe(new(1290000000000000001));
        ping.Data.ShouldBeNull();
        ping.GuildId.ShouldBeNull();
        ping.Locale.ShouldBeNull();
    }

    private static void ChatInputCommand(Interaction command)
    {
        command.Type.ShouldBe(InteractionType.ApplicationCommand);
        command.GuildId.ShouldBe(new(1290000000000000100));
        command.ChannelId.ShouldBe(new(1290000000000000200));
        command.Locale.ShouldBe("en-GB");
        command.GuildLocale.ShouldBe("en-US");
        command.AppPermissions!.Value.HasFlag(Permissions.ManageChannels | Permissions.PinMessages).ShouldBeTrue();
        command.User.ShouldBeNull();

        var member = command.Member.ShouldNotBeNull();
        member.User.ShouldBe(new(new(Ada), "ada", "Ada Lovelace"));
        member.Nick.ShouldBe("Countess");
        member.Roles.ShouldBe([new(Staff)]);
        member.Permissions.ShouldBe((Permissions)2248473465835073);

        var data = command.Data.ShouldNotBeNull();
        (data.Name, data.Type).ShouldBe(("sample", CommandType.ChatInput));
        data.Options!.Select(option => (option.Name, option.Type, option.Value.ToString()))
            .ShouldBe([
                ("text", CommandOptionType.String, "It does not start"),
                ("count", CommandOptionType.Integer, "9007199254740991"),
                ("urgent", CommandOptionType.Boolean, "True"),
                ("member", CommandOptionType.User, "1290000000000000402"),
                ("channel", CommandOptionType.Channel, "1290000000000000201"),
                ("role", CommandOptionType.Role, "1290000000000000300"),
                ("whom", CommandOptionType.Mentionable, "1290000000000000300"),
                ("score", CommandOptionType.Number, "4.5"),
                ("file", CommandOptionType.Attachment, "1290000000000000600"),
            ]);

        var resolved = data.Resolved.ShouldNotBeNull();
        resolved.Users![new(Bob)].ShouldBe(new(new(Bob), "bob"));
        resolved.Members![new(Bob)].User.ShouldBeNull();
        resolved.Roles![new(Staff)].ShouldBe(new(new(Staff), "Staff", Permissions.Administrator, 7));
        resolved.Channels!.ShouldHaveSingleItem().Value.Type.ShouldBe(ChannelType.GuildCategory);
        resolved.Attachments!.ShouldHaveSingleItem().Value.Size.ShouldBe(2048);
    }

    private static void Subcommand(Interaction command)
    {
        var group = command.Data!.Options.ShouldHaveSingleItem();
        group.Type.ShouldBe(CommandOptionType.SubcommandGroup);
        var subcommand = group.Options.ShouldHaveSingleItem();
        (subcommand.Name, subcommand.Type).ShouldBe(("add", CommandOptionType.Subcommand));
        subcommand.Value.ShouldBeNull();
        subcommand.Options.ShouldHaveSingleItem().Value!.Value.GetString().ShouldBe("1290000000000000402");
    }

    private static void Button(Interaction press)
    {
        press.Type.ShouldBe(InteractionType.MessageComponent);
        press.Data!.CustomId.ShouldBe("open:billing");
        press.Data.ComponentType.ShouldBe(2);
        press.Message!.Id.ShouldBe(new(1290000000000000901));
        press.Message.Author!.Bot.ShouldBeTrue();
        press.Message.CustomIds().ShouldBe(["open:billing"]);
    }

    private static void StringSelect(Interaction choice)
    {
        choice.Data!.CustomId.ShouldBe("panel:7");
        choice.Data.ComponentType.ShouldBe(3);
        choice.Data.Values.ShouldBe(["billing"]);
        choice.Message!.CustomIds().ShouldBe(["panel:7"]);
    }

    private static void ModalSubmit(Interaction submit)
    {
        submit.Type.ShouldBe(InteractionType.ModalSubmit);
        submit.Data!.CustomId.ShouldBe("answers:7:billing");
        submit.Message.ShouldNotBeNull("a button opened the modal");
        var inputs = InputsOf(submit);
        inputs.Keys.ShouldBe(["subject", "details", "urgency", "contact", "consent"]);
        inputs["subject"].Value!.Value.GetString().ShouldBe("Paid twice");
        inputs["details"].Value!.Value.GetString().ShouldBe("");
        inputs["urgency"].Values.ShouldBe(["high"]);
        inputs["contact"].Value.ShouldBeNull();
        inputs["consent"].Value!.Value.ValueKind.ShouldBe(JsonValueKind.True);
    }

    private static void ModalSubmitRows(Interaction submit)
    {
        submit.Data!.CustomId.ShouldBe("close:12");
        submit.Message.ShouldBeNull("a command opened the modal");
        InputsOf(submit)
            .Select(input => (input.Key, input.Value.Value!.Value.GetString()))
            .ShouldBe([("reason", "Solved"), ("note", "„Danke“ 🎉")]);
    }

    private static void Autocomplete(Interaction typing)
    {
        typing.Type.ShouldBe(InteractionType.ApplicationCommandAutocomplete);
        var focused = typing.Data!.Options!.Where(option => option.Focused).ShouldHaveSingleItem();
        (focused.Name, focused.Value!.Value.GetString()).ShouldBe(("category", "bil"));
    }

    private static void UserCommand(Interaction command)
    {
        command.Data!.Type.ShouldBe(CommandType.User);
        command.Data.TargetId.ShouldBe(new(Bob));
        command.Data.Resolved!.Users![command.Data.TargetId!.Value.As<User>()].Username.ShouldBe("bob");
        command.Data.Resolved.Members!.ShouldHaveSingleItem().Value.Roles.ShouldBeEmpty();
    }

    private static void MessageCommand(Interaction command)
    {
        command.Data!.Type.ShouldBe(CommandType.Message);
        var target = command.Data.Resolved!.Messages![command.Data.TargetId!.Value.As<Message>()];
        target.Content.ShouldBe("Where is my refund?");
        target.Author!.Id.ShouldBe(new(Bob));
    }

    private static void CommandInDm(Interaction command)
    {
        command.GuildId.ShouldBeNull();
        command.Member.ShouldBeNull();
        command.User.ShouldBe(new(new(Ada), "ada", "Ada Lovelace"));
        command.Data!.Options.ShouldBeNull();
    }

    private static Dictionary<string, SubmittedComponent> InputsOf(Interaction submit) =>
        submit
            .Data!.Components!.SelectMany(component => component.SelfAndInner())
            .Where(component => component.CustomId is not null)
            .ToDictionary(component => component.CustomId!, StringComparer.Ordinal);
}
