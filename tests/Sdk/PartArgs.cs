using Pulumi;

namespace Slipway.Tests.Sdk;

internal sealed class PartArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }

    [Input("weight")]
    public Input<int>? Weight { get; set; }
}
