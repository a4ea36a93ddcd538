namespace Slipway.Repositories;

/// <summary>Who may see a repository.</summary>
public enum Visibility
{
    Public,
    Private,
    Internal,
}
