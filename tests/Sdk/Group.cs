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

    /// <summary>A component in a component.</summary>
    public static Group In(Group parent, string name) => new(name, new ComponentResourceOptions { Parent = parent });

    [Output("text")]
    public Output<string> Text { get; private set; }
}
