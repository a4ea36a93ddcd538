namespace Pulumi;

/// <summary>A union whose types do not matter.</summary>
internal interface IUnion
{
    object Value { get; }
}
