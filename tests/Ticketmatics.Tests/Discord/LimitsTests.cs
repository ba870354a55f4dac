using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord;

/// <summary>Each builder takes as much as Discord does, and refuses one more.</summary>
public sealed class LimitsTests
{
    private static readonly Button Button = Button.Link("Rules", "https://example.com");
    private static readonly CommandOption Option = new()
    {
        Type = CommandOptionType.String,
        Name = "o",
        Description = "d",
    };

    /// <summary>Texts: name of the property, least and most characters, and what builds one of a text.</summary>
    private static readonly (string What, int Least, int Most, Func<string, object> Build)[] Texts =
    [
        ("Content", 1, 2000, text => new MessageBody { Content = text }),
        ("Nonce", 1, 25, text => new MessageBody { Nonce = text }),
        ("Title", 1, 256, text => new Embed { Title = text }),
        ("Description", 1, 4096, text => new Embed { Description = text }),
        ("Name", 1, 256, text => new EmbedField(text, "v")),
        ("Value", 1, 1024, text => new EmbedField("n", text)),
        ("Text", 1, 2048, text => new EmbedFooter(text)),
        ("CustomId", 1, 100, text => Button.Of(ButtonStyle.Primary, "l", text)),
        ("Label", 1, 80, text => Button.Of(ButtonStyle.Primary, text, "id")),
        ("Url", 1, 512, text => Button.Link("l", text)),
        ("CustomId", 1, 100, text => Select(1) with { CustomId = text }),
        ("Placeholder", 1, 150, text => Select(1) with { Placeholder = text }),
        ("Label", 1, 100, text => new SelectOption { Label = text, Value = "v" }),
        ("Value", 1, 100, text => new SelectOption { Label = "l", Value = text }),
        (
            "Description",
            1,
            100,
            text => new SelectOption
            {
                Label = "l",
                Value = "v",
                Description = text,
            }
        ),
        ("CustomId", 1, 100, text => Modal(1) with { CustomId = text }),
        ("Title", 1, 45, text => Modal(1) with { Title = text }),
        ("Text", 1, 45, text => Label(0) with { Text = text }),
        ("Description", 1, 100, text => Label(0) with { Description = text }),
        ("CustomId", 1, 100, text => Input(0) with { CustomId = text }),
        ("Value", 1, 4000, text => Input(0) with { Value = text }),
        ("Placeholder", 1, 100, text => Input(0) with { Placeholder = text }),
        ("Content", 1, 2000, text => new TextDisplay { Content = text }),
        ("Name", 1, 32, text => CommandDefinition.ChatInput(text, "d")),
        ("Description", 1, 100, text => CommandDefinition.ChatInput("n", text)),
        ("Name", 1, 32, text => CommandDefinition.ContextMenu(CommandType.User, text)),
        ("Name", 1, 32, text => Option with { Name = text }),
        ("Description", 1, 100, text => Option with { Description = text }),
        ("Name", 1, 100, text => new OptionChoice(text, "v")),
        ("Value", 1, 100, text => new OptionChoice("n", text)),
        ("Name", 1, 100, text => new ChannelBody { Name = text, Type = ChannelType.GuildText }),
        (
            "Topic",
            1,
            1024,
            text => new ChannelBody
            {
                Name = "n",
                Type = ChannelType.GuildText,
                Topic = text,
            }
        ),
    ];

    /// <summary>Lists: name of the property, least and most entries, and what builds one of so many.</summary>
    private static readonly (string What, int Least, int Most, Func<int, object> Build)[] Lists =
    [
        ("Embeds", 0, 10, count => new MessageBody { Embeds = Many(count, _ => new Embed()) }),
        ("Components", 0, 5, count => new MessageBody { Components = Many(count, _ => new ActionRow(Button)) }),
        ("Users", 0, 100, count => new AllowedMentions { Users = Many(count, i => new UserId((ulong)i + 1)) }),
        ("Roles", 0, 100, count => new AllowedMentions { Roles = Many(count, i => new RoleId((ulong)i + 1)) }),
        ("Fields", 0, 25, count => new Embed { Fields = Many(count, _ => new EmbedField("n", "v")) }),
        ("Components", 1, 5, count => new ActionRow(Many<Component>(count, _ => Button))),
        ("Options", 1, 25, count => Select(count)),
        ("Components", 1, 5, count => Modal(count)),
        (
            "Options",
            0,
            25,
            count => CommandDefinition.ChatInput("n", "d", Many(count, i => Option with { Name = $"o{i}" }))
        ),
        ("Choices", 1, 25, count => Option with { Choices = Many(count, i => new OptionChoice($"{i}", "v")) }),
        ("Choices", 0, 25, count => new AutocompleteData(Many(count, i => new OptionChoice($"{i}", "v")))),
        (
            "PermissionOverwrites",
            0,
            100,
            count => new ChannelBody
            {
                Name = "n",
                Type = ChannelType.GuildText,
                PermissionOverwrites = Many(
                    count,
                    i => PermissionOverwrite.ForRole(new((ulong)i + 1), Permissions.None)
                ),
            }
        ),
    ];

    /// <summary>Numbers: name of the property, least and most, and what builds one of a number.</summary>
    private static readonly (string What, int Least, int Most, Func<int, object> Build)[] Numbers =
    [
        ("Color", 0, 0xFFFFFF, number => new Embed { Color = number }),
        ("MinValues", 0, 25, number => Select(1) with { MinValues = number }),
        ("MaxValues", 1, 25, number => Select(1) with { MaxValues = number }),
        ("MinLength", 0, 4000, number => Input(0) with { MinLength = number }),
        ("MaxLength", 1, 4000, number => Input(0) with { MaxLength = number }),
        ("MaxLength", 1, 6000, number => Option with { MaxLength = number }),
    ];

    public static TheoryData<int> TextRows => [.. Enumerable.Range(0, Texts.Length)];

    public static TheoryData<int> ListRows => [.. Enumerable.Range(0, Lists.Length)];

    public static TheoryData<int> NumberRows => [.. Enumerable.Range(0, Numbers.Length)];

    [Theory]
    [MemberData(nameof(TextRows))]
    public void A_text_is_as_long_as_Discord_allows(int row)
    {
        var (what, least, most, build) = Texts[row];

        build(new('a', least)).ShouldNotBeNull();
        build(new('a', most)).ShouldNotBeNull();
        Refused(what, () => build(new('a', least - 1)));
        Refused(what, () => build(new('a', most + 1)));
        Refused(what, () => build(" "));
    }

    [Theory]
    [MemberData(nameof(ListRows))]
    public void A_list_is_as_long_as_Discord_allows(int row)
    {
        var (what, least, most, build) = Lists[row];

        build(least).ShouldNotBeNull();
        build(most).ShouldNotBeNull();
        Refused(what, () => build(most + 1));
        if (least > 0)
        {
            Refused(what, () => build(least - 1));
        }
    }

    [Theory]
    [MemberData(nameof(NumberRows))]
    public void A_number_is_as_large_as_Discord_allows(int row)
    {
        var (what, least, most, build) = Numbers[row];

        build(least).ShouldNotBeNull();
        build(most).ShouldNotBeNull();
        Refused(what, () => build(least - 1));
        Refused(what, () => build(most + 1));
    }

    private static void Refused(string what, Func<object> build) =>
        Should.Throw<DiscordLimitException>(build).What.ShouldBe(what);

    private static T[] Many<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static StringSelect Select(int options) =>
        new() { CustomId = "s", Options = Many(options, i => new SelectOption { Label = "l", Value = $"{i}" }) };

    private static Modal Modal(int labels) =>
        new()
        {
            CustomId = "m",
            Title = "t",
            Components = Many(labels, Label),
        };

    private static Label Label(int i) => new() { Text = "l", Component = Input(i) };

    private static TextInput Input(int i) => new() { CustomId = $"i{i}", Style = TextInputStyle.Short };
}
