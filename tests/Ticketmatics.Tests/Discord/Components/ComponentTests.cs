using Ticketmatics.Discord;

namespace Ticketmatics.Tests.Discord.Components;

public sealed class ComponentTests
{
    private static readonly TextInput Text = new() { CustomId = "text", Style = TextInputStyle.Short };
    private static readonly SelectOption Option = new() { Label = "One", Value = "1" };
    private static readonly StringSelect Select = new() { CustomId = "select", Options = [Option] };

    [Fact]
    public void A_row_holds_buttons_or_one_select()
    {
        new ActionRow(Select).Components.Count.ShouldBe(1);

        Refused(() => new ActionRow(Select, Select));
        Refused(() => new ActionRow(Select, Button.Link("Rules", "https://example.com")));
        Refused(() => new ActionRow(Text));
        Refused(() => new ActionRow());
    }

    [Fact]
    public void A_link_has_no_custom_id() => Refused(() => Button.Of(ButtonStyle.Link, "Rules", "id"));

    [Fact]
    public void A_select_offers_each_value_once() =>
        Refused(() => new StringSelect { CustomId = "s", Options = [Option, Option with { Label = "Two" }] });

    [Fact]
    public void A_label_holds_an_input()
    {
        new Label { Text = "?", Component = Select }.CustomId.ShouldBe("select");
        new Label { Text = "?", Component = Text }.CustomId.ShouldBe("text");

        Refused(() =>
            new Label
            {
                Text = "?",
                Component = new TextDisplay { Content = "text" },
            }
        );
        Refused(() => new Label { Text = "?", Component = new ActionRow(Select) });
    }

    [Fact]
    public void A_select_in_a_modal_is_enabled_and_required_unless_it_says_otherwise()
    {
        var optional = Select with { MinValues = 0, Required = false };

        new Label { Text = "?", Component = optional }.Component.ShouldBe(optional);
        Refused(() => new Label { Text = "?", Component = Select with { Disabled = true } });
        Refused(() => new Label { Text = "?", Component = Select with { MinValues = 0 } });
        Refused(() => new Label { Text = "?", Component = Select with { MinValues = 0, Required = true } });
    }

    [Fact]
    public void A_modal_asks_by_labels()
    {
        Refused(() => ModalOf(Text));
        Refused(() => ModalOf(Select));
        Refused(() => ModalOf(new ActionRow(Select)));
    }

    [Fact]
    public void A_custom_id_may_stand_in_a_modal_once() =>
        Refused(() =>
            ModalOf(new Label { Text = "One", Component = Text }, new Label { Text = "Two", Component = Text })
        );

    private static Modal ModalOf(params IReadOnlyList<Component> components) =>
        new()
        {
            CustomId = "m",
            Title = "t",
            Components = components,
        };

    private static void Refused(Func<object> build) => Should.Throw<DiscordLimitException>(build);
}
