using Pulumi;

namespace Slipway.Tests.Sdk;

/// <summary>A component with one child.</summary>
internal sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null)
        : base("test:index:Group", name, options)
    {
        Child = new Thing($"{name}-child", new ThingArgs { Text = "child" }, new CustomResourceOptions { Parent = this });
        Text = Child.Text;
        RegisterOutputs();
    }

    public Thing Child { get; }

    [Output("text")]
    public Output<string> Text { get; private set; }
}
