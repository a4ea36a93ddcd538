namespace Pulumi;

/// <summary>How a provider function is called whose arguments and result are outputs.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    public InputList<Resource> DependsOn { get; set; } = [];
}
