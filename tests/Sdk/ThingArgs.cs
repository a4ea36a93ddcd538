using Pulumi;

namespace Slipway.Tests.Sdk;

internal sealed class ThingArgs : ResourceArgs
{
    [Input("items")]
    private InputList<string>? _items;

    [Input("labels")]
    private InputMap<string>? _labels;

    [Input("text", required: true)]
    public Input<string>? Text { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("on")]
    public Input<bool>? On { get; set; }

    [Input("part")]
    public Input<PartArgs>? Part { get; set; }

    [Input("size")]
    public Input<Size>? Size { get; set; }

    [Input("choice")]
    public InputUnion<int, string>? Choice { get; set; }

    [Input("document")]
    public InputJson? Document { get; set; }

    [Input("asText", json: true)]
    public Input<PartArgs>? AsText { get; set; }

    [Input("source")]
    public Input<AssetOrArchive>? Source { get; set; }

    [Input("any")]
    public Input<object>? Any { get; set; }

    public InputList<string> Items
    {
        get => _items ??= [];
        set => _items = value;
    }

    public InputMap<string> Labels
    {
        get => _labels ??= [];
        set => _labels = value;
    }
}
